package io.articleinsights.article.format;

import io.articleinsights.text.Span;

/**
 * A line that is not blank.
 *
 * @param span the line without blanks at either end
 * @param indent blanks before its first character
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(Span span, int indent, boolean afterBlank) {

  int length() {
    return span.length();
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** Whether it starts after the left margin. */
  boolean indented() {
    return indent > 0;
  }
}
