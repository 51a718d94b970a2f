package io.articleinsights.article.format;

/**
 * A line of Markdown by itself: what it is, and its words without the marks at its head.
 *
 * @param kind what the line is
 * @param text without markers of quotes, lists and headings
 * @param level of a heading, from 1; 0 otherwise
 * @param opensItem whether a list item begins here
 */
record MarkdownLine(Kind kind, String text, int level, boolean opensItem) {

  enum Kind {
    BLANK,
    TEXT,
    HEADING,
    UNDERLINE,
    RULE,
    REFERENCE,
    TABLE_ROW,
    TABLE_RULE
  }

  static MarkdownLine of(String line) {
    int at = Blank.skip(line, 0, line.length());
    boolean item = false;
    for (int marker = marker(line, at); marker > 0; marker = marker(line, at)) {
      item |= line.charAt(at) != '>';
      at = Blank.skip(line, at + marker, line.length());
    }
    return classify(line.substring(at).stripTrailing(), item);
  }

  private static MarkdownLine classify(String text, boolean item) {
    if (text.isBlank()) {
      return new MarkdownLine(Kind.BLANK, "", 0, item);
    }
    int level = headingLevel(text);
    if (level > 0) {
      return new MarkdownLine(Kind.HEADING, withoutMarks(text, level), level, item);
    }
    return new MarkdownLine(kind(text), text, text.charAt(0) == '=' ? 1 : 2, item);
  }

  private static Kind kind(String text) {
    if (isRunOf(text, "=") || isRunOf(text, "-")) {
      return Kind.UNDERLINE;
    }
    if (isRunOf(text, "*") || isRunOf(text, "_")) {
      return Kind.RULE;
    }
    if (referenceEnd(text) > 0) {
      return Kind.REFERENCE;
    }
    if (text.charAt(0) == '|' || text.indexOf('|') > 0 && isTableRule(text)) {
      return isTableRule(text) ? Kind.TABLE_RULE : Kind.TABLE_ROW;
    }
    return Kind.TEXT;
  }

  /** Length of the marker of a quote or list item at an offset; 0 when there is none. */
  private static int marker(String line, int at) {
    if (at >= line.length()) {
      return 0;
    }
    char c = line.charAt(at);
    if (c == '>') {
      return 1;
    }
    int length = c == '-' || c == '+' || c == '*' ? 1 : numberLength(line, at);
    boolean apart = at + length < line.length() && Blank.is(line.charAt(at + length));
    return length > 0 && apart && !isRule(line, at) ? length : 0;
  }

  private static boolean isRule(String line, int at) {
    char c = line.charAt(at);
    // "* * *" is a rule and no list; a longer line is not looked at to its end.
    return (c == '*' || c == '-')
        && line.length() - at < 100
        && isRunOf(line.substring(at), String.valueOf(c))
        && line.substring(at).chars().filter(other -> other == c).count() >= 3;
  }

  /** "12." or "12)", at most nine digits. */
  private static int numberLength(String line, int at) {
    int end = at;
    while (end < line.length() && end - at < 9 && Character.digit(line.charAt(end), 10) >= 0) {
      end++;
    }
    boolean dotted = end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
    return end > at && dotted ? end - at + 1 : 0;
  }

  private static int headingLevel(String text) {
    int level = 0;
    while (level < text.length() && level < 7 && text.charAt(level) == '#') {
      level++;
    }
    boolean apart = level == text.length() || Blank.is(text.charAt(level));
    return level <= 6 && apart ? level : 0;
  }

  private static String withoutMarks(String heading, int level) {
    String words = heading.substring(level).strip();
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == '#') {
      end--;
    }
    boolean closing = end == 0 || Blank.is(words.charAt(end - 1));
    return closing ? words.substring(0, end).strip() : words;
  }

  private static boolean isRunOf(String text, String mark) {
    char c = mark.charAt(0);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != c && !Blank.is(text.charAt(i))) {
        return false;
      }
    }
    return text.length() >= 2;
  }

  private static boolean isTableRule(String text) {
    return text.indexOf('-') >= 0
        && text.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ');
  }

  /** Offset of the bracket that closes the label of a link definition; 0 when it is none. */
  static int referenceEnd(String line) {
    int at = Blank.skip(line, 0, line.length());
    if (at >= line.length() || line.charAt(at) != '[') {
      return 0;
    }
    int end = line.indexOf("]:", at);
    boolean label = end > at + 1 && line.indexOf(']', at) == end;
    return label && line.substring(end + 2).strip().indexOf(' ') < 0 || label && isTitled(line, end)
        ? end
        : 0;
  }

  /** Whether the address of a definition is followed by nothing but a title in marks. */
  private static boolean isTitled(String line, int end) {
    String rest = line.substring(end + 2).strip();
    String title = rest.substring(rest.indexOf(' ')).strip();
    char last = title.charAt(title.length() - 1);
    return title.length() > 1 && "\"'(".indexOf(title.charAt(0)) >= 0 && "\"')".indexOf(last) >= 0;
  }

  /** The marks that fence code, three or more; empty when the line does not begin with any. */
  static String fence(String line) {
    String text = line.stripLeading();
    char c = text.isEmpty() ? ' ' : text.charAt(0);
    if (c != '`' && c != '~') {
      return "";
    }
    int length = 0;
    while (length < text.length() && text.charAt(length) == c) {
      length++;
    }
    // Backticks after the fence would make it a code span.
    boolean span = c == '`' && text.indexOf('`', length) >= 0;
    return length >= 3 && !span ? text.substring(0, length) : "";
  }
}
