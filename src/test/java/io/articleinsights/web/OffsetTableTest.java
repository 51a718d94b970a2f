package io.articleinsights.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.text.Span;
import io.articleinsights.web.request.OffsetUnit;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class OffsetTableTest {

  @Property
  void agreesWithCountingEachTime(@ForAll @StringLength(max = 400) String given) {
    String text = new String(given.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    OffsetTable points = new OffsetTable(text, OffsetUnit.CODEPOINT);
    OffsetTable bytes = new OffsetTable(text, OffsetUnit.UTF8);
    for (int end = 0; end <= text.length(); end++) {
      boolean within = end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end));
      if (!within) {
        String before = text.substring(0, end);
        Span span = new Span(0, end);
        assertEquals(before.codePointCount(0, end), points.convert(span).end());
        assertEquals(before.getBytes(StandardCharsets.UTF_8).length, bytes.convert(span).end());
        assertEquals(end, new OffsetTable(text, OffsetUnit.UTF16).convert(span).end());
      }
    }
  }
}
