package io.articleinsights.article.format;

import io.articleinsights.text.Span;

/** Tells running text from titles and labels by its look. */
public final class Prose {

  private static final String CLOSERS = "\"'”’»›)]}*_";
  private static final String ENDERS = ".!?…。！？";

  private static final int MOST_CLOSERS = 50;

  private Prose() {}

  /** Whether the span ends as a sentence does, quotation marks and brackets after it aside. */
  public static boolean endsSentence(String text, Span span) {
    return endsSentence(text, span.start(), span.end());
  }

  /** Whether all of a text ends as a sentence does. */
  public static boolean endsSentence(CharSequence text) {
    return endsSentence(text, 0, text.length());
  }

  private static boolean endsSentence(CharSequence text, int start, int end) {
    int at = end - 1;
    int first = Math.max(start, end - MOST_CLOSERS);
    while (at > first && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= start && ENDERS.indexOf(text.charAt(at)) >= 0;
  }

  /** Number of runs of characters that are not blank. */
  public static int words(String text, Span span) {
    int words = 0;
    boolean inWord = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean blank = Blank.is(text.charAt(i));
      words += !blank && !inWord ? 1 : 0;
      inWord = !blank;
    }
    return words;
  }
}
