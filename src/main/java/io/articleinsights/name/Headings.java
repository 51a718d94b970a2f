package io.articleinsights.name;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;

/** Tells headings, in which capitals say nothing, from sentences. */
final class Headings {

  private static final int FEWEST_WORDS = 4;
  private static final int SHORT_WORD = 4;

  private Headings() {}

  /** Whether a preposition or another small word inside begins with a capital. */
  private static boolean capitalisesSmallWords(AnnotatedText text, int from, int to) {
    for (int token = from; token < to; token++) {
      String word = text.tokenText(token);
      if (Character.isUpperCase(word.charAt(0)) && NameWords.isPreposition(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is written as a heading: most longer words capitalised, no end mark. */
  static boolean isOne(AnnotatedText text, int sentence) {
    int first = text.firstToken(sentence);
    int end = text.endToken(sentence);
    if (end - first < FEWEST_WORDS || text.tokenIs(end - 1, ",")) {
      return false;
    }
    boolean closed = text.tokenIs(end - 1, ".");
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
    return closed
        ? capitals > FEWEST_WORDS && small == 0 && capitalisesSmallWords(text, first + 1, end)
        : capitals >= FEWEST_WORDS - 1 && capitals > 3 * small;
  }
}
