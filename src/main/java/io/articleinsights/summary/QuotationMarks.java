package io.articleinsights.summary;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TokenKind;
import java.util.List;

/**
 * Finds the sentences that do not hold the whole of a quotation: by itself such a one would open a
 * quotation that never closes, close one that never opened, or pass off what is quoted as the
 * article's own.
 */
final class QuotationMarks {

  private static final int NONE = 0;
  private static final int WHOLE = 1;
  private static final int OPEN = 2;
  private static final int CLOSED = 3;

  private QuotationMarks() {}

  /**
   * For each sentence whether a quotation runs into it or out of it.
   *
   * @param quotes places of quoted words; those that open with a mark are quotations
   */
  static boolean[] cut(AnnotatedText text, List<Span> quotes) {
    boolean[] cut = new boolean[text.sentenceCount()];
    for (int paragraph = 0; paragraph < text.paragraphCount(); paragraph++) {
      boolean runsOn = false;
      for (int at = text.firstSentence(paragraph); at < text.endSentence(paragraph); at++) {
        int balance = balance(text, at);
        cut[at] = runsOn || balance != WHOLE && balance != NONE;
        runsOn = balance == OPEN || runsOn && balance == NONE;
      }
    }
    for (Span quote : quotes) {
      markLong(text, quote, cut);
    }
    return cut;
  }

  /** Whether a quotation that begins in a sentence goes on after it. */
  static boolean leavesOpen(AnnotatedText text, int sentence) {
    return balance(text, sentence) == OPEN;
  }

  /**
   * Whether a bracket that a sentence opens with is not closed in it, or one that it ends with not
   * opened: {@code (The ferry sank.}
   */
  static boolean cutsBracket(AnnotatedText text, int sentence) {
    int open = 0;
    Span span = text.sentenceSpan(sentence);
    for (int at = span.start(); at < span.end(); at++) {
      open += text.text().charAt(at) == '(' ? 1 : text.text().charAt(at) == ')' ? -1 : 0;
    }
    return open > 0 && text.text().charAt(span.start()) == '('
        || open < 0 && text.tokenIs(text.endToken(sentence) - 1, ")");
  }

  /** How the marks of a sentence pair. Single marks are left out: they may be apostrophes. */
  private static int balance(AnnotatedText text, int sentence) {
    Span span = text.sentenceSpan(sentence);
    int open = 0;
    int lowest = 0;
    int straight = 0;
    boolean any = false;
    for (int at = span.start(); at < span.end(); at++) {
      char mark = text.text().charAt(at);
      open += step(mark);
      straight += mark == '"' ? 1 : 0;
      lowest = Math.min(lowest, open);
      any |= open != 0 || straight != 0;
    }
    if (straight % 2 == 1) {
      return opens(text, sentence) ? OPEN : CLOSED;
    }
    return lowest < 0 ? CLOSED : open > 0 ? OPEN : any ? WHOLE : NONE;
  }

  /** How many quotations more are open after a mark. */
  private static int step(char mark) {
    return switch (mark) {
      case '“', '«' -> 1;
      case '”', '»' -> -1;
      default -> 0;
    };
  }

  /** Whether the last straight mark of a sentence is an opening one: a word follows at once. */
  private static boolean opens(AnnotatedText text, int sentence) {
    Span span = text.sentenceSpan(sentence);
    int at = text.text().lastIndexOf('"', span.end() - 1);
    return at + 1 < span.end() && !Character.isWhitespace(text.text().charAt(at + 1));
  }

  /** A quotation of several sentences, whatever its marks. */
  private static void markLong(AnnotatedText text, Span quote, boolean[] cut) {
    int first = text.tokenAtOrAfter(quote.start());
    int last = text.tokenAtOrAfter(Math.max(quote.start(), quote.end() - 1));
    if (last >= text.tokenCount() || text.kind(first) != TokenKind.QUOTATION_MARK) {
      return;
    }
    if (text.sentenceOf(first) < text.sentenceOf(last)) {
      for (int at = text.sentenceOf(first); at <= text.sentenceOf(last); at++) {
        cut[at] = true;
      }
    }
  }
}
