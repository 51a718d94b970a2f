package io.articleinsights.web.request;

/** How a value that was sent is shown back: short, and without control characters. */
public final class Shown {

  private static final int LONGEST = 40;

  private Shown() {}

  public static String of(String value) {
    String start = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    StringBuilder shown = new StringBuilder();
    start
        .codePoints()
        .map(point -> Character.isISOControl(point) || isSurrogate(point) ? '\uFFFD' : point)
        .forEach(shown::appendCodePoint);
    return shown.isEmpty() ? "empty" : shown.toString();
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
