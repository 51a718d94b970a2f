package io.articleinsights.article;

/** Tells lines of a style sheet that were copied along with a page: {@code width:100%;}. */
final class StyleLine {

  private static final int LONGEST = 160;

  private StyleLine() {}

  /** Whether a line opens a rule or declares something, and is no prose. */
  static boolean isOne(String line) {
    String rule = line.strip();
    if (rule.isEmpty() || rule.length() > LONGEST) {
      return false;
    }
    char last = rule.charAt(rule.length() - 1);
    return last == '{' || last == ';' && (rule.indexOf('{') > 0 || declares(rule));
  }

  /** A name of small letters, a colon, and a value that no prose has. */
  private static boolean declares(String rule) {
    int colon = rule.indexOf(':');
    if (colon <= 0 || colon + 1 >= rule.length()) {
      return false;
    }
    boolean hyphen = false;
    for (int at = 0; at < colon; at++) {
      char letter = rule.charAt(at);
      if (letter != '-' && (letter < 'a' || letter > 'z')) {
        return false;
      }
      hyphen |= letter == '-';
    }
    return hyphen || rule.charAt(colon + 1) != ' ' || rule.contains("px");
  }
}
