package io.articleinsights.text;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 code units: the unit of {@link
 * String#substring(int, int)}.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses negative and reversed ranges with an {@link IllegalArgumentException}. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  /** Whether every code unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
