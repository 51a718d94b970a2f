package io.articleinsights.web;

import io.articleinsights.text.Span;
import io.articleinsights.web.request.OffsetUnit;
import io.articleinsights.web.view.place.SpanView;

/**
 * Converts offsets of one text from UTF-16 code units; built in linear time, asked in constant
 * time, with four bytes for every {@value #STEP} characters.
 */
final class OffsetTable {

  private static final int STEP = 128;

  private final String text;
  private final OffsetUnit unit;
  private final int[] marks;

  OffsetTable(String text, OffsetUnit unit) {
    this.text = text;
    this.unit = unit;
    this.marks = unit == OffsetUnit.UTF16 ? new int[0] : marks(text, unit);
  }

  private static int[] marks(String text, OffsetUnit unit) {
    int[] marks = new int[text.length() / STEP + 1];
    int offset = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STEP == 0) {
        marks[i / STEP] = offset;
      }
      offset += unit.width(text.charAt(i));
    }
    if (text.length() % STEP == 0) {
      marks[text.length() / STEP] = offset;
    }
    return marks;
  }

  SpanView convert(Span span) {
    return new SpanView(convert(span.start()), convert(span.end()));
  }

  private int convert(int offset) {
    if (unit == OffsetUnit.UTF16) {
      return offset;
    }
    int mark = offset / STEP;
    int converted = marks[mark];
    for (int i = mark * STEP; i < offset; i++) {
      converted += unit.width(text.charAt(i));
    }
    return converted;
  }
}
