package io.articleinsights.article.format;

import io.articleinsights.text.Span;
import java.util.Locale;

/** The bare words of a short text, so that two texts can be compared whatever their dress. */
public final class Wording {

  private Wording() {}

  /** Letters and digits in small, everything between them one space. */
  public static String of(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (gap && words.length() > 0) {
          words.append(' ');
        }
        words.appendCodePoint(c);
        gap = false;
      } else {
        // An apostrophe is part of its word: "today's" stays one.
        gap |= c != '\'' && c != '’';
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  public static String of(String text, Span span) {
    return of(span.of(text));
  }

  public static boolean hasLetterOrDigit(String text) {
    return hasLetterOrDigit(text, new Span(0, text.length()));
  }

  public static boolean hasLetterOrDigit(String text, Span span) {
    for (int i = span.start(); i < span.end(); ) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }
}
