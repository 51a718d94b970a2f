package io.articleinsights.article.format;

import io.articleinsights.text.Span;
import java.util.Optional;

/** What counts as nothing: white space of every kind, and the invisible marks that stand for it. */
public final class Blank {

  private Blank() {}

  public static boolean is(char c) {
    if (c < 0x80) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    return c == '\u0085'
        || c == '\u200B'
        || c == '\uFEFF'
        || Character.isSpaceChar(c)
        || Character.isWhitespace(c);
  }

  /** The first offset at or after {@code from} that is not blank; {@code to} when there is none. */
  public static int skip(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The range without blanks at either end; empty when nothing is left. */
  public static Optional<Span> trim(CharSequence text, int from, int to) {
    int start = skip(text, from, to);
    int end = to;
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
