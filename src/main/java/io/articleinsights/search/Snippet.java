package io.articleinsights.search;

import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What to show of a hit: some of its text around the first matched words.
 *
 * @param span where it stands in the text
 * @param parts what it is made of; joined they are the text of the span
 */
public record Snippet(Span span, List<Part> parts) {

  /** A text of at most so many UTF-16 code units is shown whole. */
  static final int LONGEST = 280;

  /** How much is shown before the first match when not all can be. */
  private static final int BEFORE = 60;

  /** No word is as long as this; further than that nothing is looked for. */
  private static final int LONGEST_WORD = 40;

  public Snippet {
    Objects.requireNonNull(span);
    parts = List.copyOf(parts);
  }

  /**
   * A piece of text.
   *
   * @param text as it stands in the article
   * @param match whether it is a matched word
   */
  public record Part(String text, boolean match) {

    public Part {
      Objects.requireNonNull(text);
    }
  }

  /**
   * Cuts a snippet out of a text, between words.
   *
   * @param whole the hit
   * @param matches the matched words, disjoint, in the order of the text
   */
  public static Snippet of(String text, Span whole, List<Span> matches) {
    Span span = cut(text, whole, matches);
    List<Part> parts = new ArrayList<>();
    int at = span.start();
    for (Span match : matches) {
      if (match.start() >= at && span.contains(match)) {
        add(parts, text.substring(at, match.start()), false);
        add(parts, match.of(text), true);
        at = match.end();
      }
    }
    add(parts, text.substring(at, span.end()), false);
    return new Snippet(span, parts);
  }

  private static void add(List<Part> parts, String text, boolean match) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, match));
    }
  }

  private static Span cut(String text, Span whole, List<Span> matches) {
    if (whole.length() <= LONGEST) {
      return whole;
    }
    int first = matches.isEmpty() ? whole.start() : matches.get(0).start();
    int latest = Math.max(whole.start(), Math.min(first - BEFORE, whole.end() - LONGEST));
    int start = latest == whole.start() ? latest : afterBlank(text, latest, first);
    int end = Math.min(whole.end(), start + LONGEST);
    return new Span(start, end == whole.end() ? end : beforeBlank(text, start, end));
  }

  private static int afterBlank(String text, int from, int to) {
    for (int at = from; at < Math.min(to, from + LONGEST_WORD); at++) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at + 1;
      }
    }
    return onBorder(text, Math.min(from, to));
  }

  private static int beforeBlank(String text, int from, int to) {
    for (int at = to; at > Math.max(from, to - LONGEST_WORD); at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return onBorder(text, to);
  }

  /** Never between the two halves of a surrogate pair. */
  private static int onBorder(String text, int at) {
    boolean inside =
        at > 0
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return inside ? at - 1 : at;
  }
}
