package io.articleinsights.article.format;

import java.util.List;

/** What the lines of a text look like: what opens them and what ends them. */
final class Lines {

  private static final String DASHES = "-–—";
  private static final String BULLETS = "•‣⁃●▪◦·*+" + DASHES;

  /** So many blanks in a row stand between the columns of a table. */
  private static final int COLUMN_GAP = 3;

  private final String text;
  private final List<Line> lines;

  Lines(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  int count() {
    return lines.size();
  }

  Line get(int i) {
    return lines.get(i);
  }

  int length(int i) {
    return lines.get(i).length();
  }

  boolean afterBlank(int i) {
    return lines.get(i).afterBlank();
  }

  boolean opensSmall(int i) {
    return Character.isLowerCase(text.codePointAt(lines.get(i).start()));
  }

  boolean endsSentence(int i) {
    return Prose.endsSentence(text, lines.get(i).span())
        || text.charAt(lines.get(i).end() - 1) == ':';
  }

  /** Whether a line goes on in the middle of the sentence of the line before it. */
  boolean runsOn(int i) {
    return opensSmall(i) && !endsSentence(i - 1);
  }

  /** Whether a word is cut in two at the end of the line before: {@code govern-}, {@code ment}. */
  boolean cutsWord(int i) {
    int end = lines.get(i - 1).end();
    return opensSmall(i)
        && lines.get(i - 1).length() > 2
        && "-\u00AD‐".indexOf(text.charAt(end - 1)) >= 0
        && Character.isLetter(text.charAt(end - 2));
  }

  /** Length of the line before and of the word that opens the line, the blank between included. */
  int withFirstWord(int i) {
    Line line = lines.get(i);
    int word = line.start();
    while (word < line.end() && !Blank.is(text.charAt(word))) {
      word++;
    }
    return lines.get(i - 1).length() + 1 + word - line.start();
  }

  /** Whether a line opens with a bullet, a number or a letter of a list, or the dash of a turn. */
  boolean opensItem(int i) {
    Line line = lines.get(i);
    return line.length() > 2 && (opensWithBullet(line) || numberEnd(line) > 0);
  }

  /** Whether a dash stands before a small letter: it may be one of the sentence's own. */
  boolean mayBeDash(int i) {
    int start = lines.get(i).start();
    return DASHES.indexOf(text.charAt(start)) >= 0
        && Character.isLowerCase(text.codePointAt(Blank.skip(text, start + 1, text.length() - 1)));
  }

  private boolean opensWithBullet(Line line) {
    char mark = text.charAt(line.start());
    char next = text.charAt(line.start() + 1);
    return BULLETS.indexOf(mark) >= 0 && Blank.is(next)
        || mark == '—' && Character.isUpperCase(next);
  }

  /** Offset after "12." or "(b)" and the like, a blank included; 0 when the line has none. */
  private int numberEnd(Line line) {
    int at = line.start() + (text.charAt(line.start()) == '(' ? 1 : 0);
    int end = at;
    while (end < line.end() && end < at + 3 && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == at && end < line.end() && isSmallLetter(text.charAt(end))) {
      end++;
    }
    boolean marked = end > at && end + 1 < line.end() && ".)".indexOf(text.charAt(end)) >= 0;
    return marked && Blank.is(text.charAt(end + 1)) ? end + 2 : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether a line has columns: a tab, a bar on either side, or a wide gap between words. */
  boolean isRow(int i) {
    Line line = lines.get(i);
    int gap = 0;
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      gap = c == ' ' ? gap + 1 : 0;
      if (c == '\t' || gap == COLUMN_GAP) {
        return true;
      }
    }
    return text.charAt(line.start()) == '|' && text.charAt(line.end() - 1) == '|';
  }
}
