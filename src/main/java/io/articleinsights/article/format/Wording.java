package io.articleinsights.article.format;

import io.articleinsights.text.Span;
import java.util.Locale;

/** The bare words of a short text, so that two texts can be compared whatever their dress. */
public final class Wording {

  private static final char LAST_ASCII = '\u007F';

  private Wording() {}

  /** Letters and digits in small, everything between them one space. */
  public static String of(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        if (gap && words.length() > 0) {
          words.append(' ');
        }
        words.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        gap = false;
      } else if (c > LAST_ASCII && !isQuotation(c)) {
        return ofAnyScript(text);
      } else {
        gap |= !isApostrophe(c);
      }
    }
    return words.toString();
  }

  /** A letter or a digit of ASCII, as most are. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** The dashes and quotation marks of English, from the en dash to the low mark. */
  private static boolean isQuotation(char c) {
    return c >= '\u2013' && c <= '\u201E';
  }

  /** An apostrophe is part of its word: "today's" stays one. */
  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  private static String ofAnyScript(String text) {
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
        gap |= !isApostrophe(c);
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
