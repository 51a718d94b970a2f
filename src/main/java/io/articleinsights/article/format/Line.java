package io.articleinsights.article.format;

import io.articleinsights.text.Span;

/**
 * A line that is not blank.
 *
 * @param span the line without blanks at either end
 * @param indent blanks before its first character
 * @param afterBlank whether a blank line, or nothing, stands before it
 * @param mark where the mark of a quoted e-mail begins before it; its own start when it has none
 */
record Line(Span span, int indent, boolean afterBlank, int mark) {

  int length() {
    return span.length();
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  Span withMark() {
    return new Span(mark, span.end());
  }

  /** Whether it starts after the left margin. */
  boolean indented() {
    return indent > 0;
  }
}
