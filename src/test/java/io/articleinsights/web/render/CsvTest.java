package io.articleinsights.web.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.web.view.CsvTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void quotesWhatNeedsItAndDisarmsFormulas() {
    CsvTable table =
        new CsvTable() {
          @Override
          public List<String> header() {
            return List.of("a", "b");
          }

          @Override
          public List<List<Object>> rows() {
            return List.of(
                List.of("x,\"y\"\n", 1), List.of("=1+1", -2), List.of("@x", "+3"), List.of("", ""));
          }
        };
    assertEquals("a,b\r\n\"x,\"\"y\"\"\n\",1\r\n'=1+1,-2\r\n'@x,'+3\r\n,\r\n", Csv.of(table));
  }
}
