package io.articleinsights.article.format;

import io.articleinsights.text.Span;

/**
 * A line that is not blank.
 *
 * @param span the line without blanks at either end
 * @param indented whether it starts behind the left margin
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(Span span, boolean indented, boolean afterBlank) {

  int length() {
    return span.length();
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }
}
