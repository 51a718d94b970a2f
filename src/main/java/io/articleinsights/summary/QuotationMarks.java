package io.articleinsights.summary;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;

/**
 * Tells whether a sentence holds both marks of each quotation in it: by itself it would open one
 * that never closes, or close one that never opened.
 */
final class QuotationMarks {

  private QuotationMarks() {}

  /** Whether a quotation runs into the sentence or out of it. Single marks may be apostrophes. */
  static boolean cut(AnnotatedText text, int sentence) {
    Span span = text.sentenceSpan(sentence);
    int open = 0;
    boolean straight = false;
    for (int at = span.start(); at < span.end(); at++) {
      char mark = text.text().charAt(at);
      if (mark == '“') {
        open++;
      } else if (mark == '”' && --open < 0) {
        return true;
      } else if (mark == '"') {
        straight = !straight;
      }
    }
    return open != 0 || straight;
  }
}
