package io.articleinsights.quote;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;

/** Tells headings, in which capitals say nothing, from sentences. */
final class Headings {

  private static final int FEWEST_WORDS = 4;
  private static final int SHORT_WORD = 4;

  private Headings() {}

  /** Whether a sentence is written as a heading: most longer words capitalised, no end mark. */
  static boolean isOne(AnnotatedText text, int sentence) {
    int first = text.firstToken(sentence);
    int end = text.endToken(sentence);
    if (end - first < FEWEST_WORDS || text.tokenIs(end - 1, ".") || text.tokenIs(end - 1, ",")) {
      return false;
    }
    int capitals = 0;
    int small = 0;
    for (int token = first; token < end; token++) {
      int start = text.tokenStart(token);
      if (text.kind(token) == TokenKind.WORD && text.tokenEnd(token) - start >= SHORT_WORD) {
        if (Character.isUpperCase(text.text().charAt(start))) {
          capitals++;
        } else {
          small++;
        }
      }
    }
    return capitals >= FEWEST_WORDS - 1 && capitals > 3 * small;
  }
}
