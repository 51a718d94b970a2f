package io.articleinsights.web.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineCutterTest {

  @Test
  void cutsWhereverThePartsEnd() {
    byte[] stream = "one\n\r\n \ntwo\nfar too long\nend".getBytes(StandardCharsets.UTF_8);
    for (int size = 1; size <= stream.length; size++) {
      List<String> lines = new ArrayList<>();
      LineCutter cutter = new LineCutter(5);
      for (int from = 0; from < stream.length; from += size) {
        int to = Math.min(stream.length, from + size);
        cutter.feed(
            java.util.Arrays.copyOfRange(stream, from, to),
            line -> lines.add(line.map(String::new).orElse("?")));
      }
      cutter.finish(line -> lines.add(line.map(String::new).orElse("?")));
      assertEquals(List.of("one", "two", "?", "end"), lines, "parts of " + size);
    }
  }
}
