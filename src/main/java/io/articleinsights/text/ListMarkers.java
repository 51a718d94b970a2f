package io.articleinsights.text;

/**
 * Items of a list that stand in one line: {@code 1. First 2. Second}, {@code a) …}, {@code • …}. A
 * paragraph has a list only when it begins with an item, and an item only counts when it is the
 * next in order, so that a stray number is none.
 */
final class ListMarkers {

  private final TokenBuffer tokens;
  private final int to;
  private final char bullet;
  private int expected;
  private String style;

  ListMarkers(TokenBuffer tokens, int from, int to) {
    this.tokens = tokens;
    this.to = to;
    this.bullet = isBullet(tokens, from) ? tokens.firstChar(from) : 0;
    int number = bullet == 0 ? number(from) : 0;
    this.style = number > 0 ? style(from) : "";
    this.expected = style.isEmpty() ? 0 : number + 1;
  }

  static boolean isBullet(TokenBuffer tokens, int token) {
    return tokens.length(token) == 1 && "•‣⁃●▪◦·".indexOf(tokens.firstChar(token)) >= 0;
  }

  /** Whether the next item of the list starts at a token; asked for each token in order. */
  boolean startsItem(int token) {
    if (bullet != 0) {
      return tokens.firstChar(token) == bullet && tokens.length(token) == 1;
    }
    if (expected == 0 || number(token) != expected || !style(token).equals(style)) {
      return false;
    }
    expected++;
    return true;
  }

  /** The number of an item, letters counted from 1; 0 when the token is none. */
  private int number(int token) {
    int length = tokens.length(token);
    if (length == 1 && tokens.firstClass(token) == CharacterClass.LOWER) {
      return tokens.firstChar(token) - 'a' + 1;
    }
    int number = 0;
    for (int i = 0; i < length && length <= 2; i++) {
      char digit = tokens.text().charAt(tokens.start(token) + i);
      if (digit < '0' || digit > '9') {
        return 0;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  /** What stands after the number: {@code .}, {@code )} or {@code .)}. */
  private String style(int token) {
    int end = token + 1;
    while (end < to && end < token + 3 && !tokens.gapBefore(end) && isMark(end)) {
      end++;
    }
    boolean spaced = end < to && tokens.gapBefore(end);
    return spaced ? tokens.text().substring(tokens.end(token), tokens.end(end - 1)) : "";
  }

  private boolean isMark(int token) {
    char mark = tokens.firstChar(token);
    return tokens.length(token) == 1 && (mark == '.' || mark == ')');
  }
}
