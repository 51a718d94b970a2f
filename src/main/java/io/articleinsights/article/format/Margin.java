package io.articleinsights.article.format;

import java.util.Arrays;

/**
 * The right margin that a text was wrapped at, when it was.
 *
 * <p>A line that goes on in the middle of a sentence was wrapped for sure, and the longest of those
 * that are followed by such a line tell the margin. Most of them are full: the word that opens the
 * next line would not have fitted. Where many are not, letters were of different widths, as in text
 * taken out of a PDF: then the margin is ragged.
 */
final class Margin {

  private static final int NARROWEST = 45;
  private static final int WIDEST = 120;

  /** Columns of grace for wrappers that keep a margin. */
  private static final int GRACE = 2;

  /** A line may be so much longer than those that tell the margin. */
  private static final int OVERHANG = 8;

  private final Lines lines;
  private final int width;
  private final boolean spaced;
  private final boolean ragged;

  Margin(Lines lines) {
    this.lines = lines;
    this.spaced = isSpaced();
    int[] lengths = wrappedLengths();
    int column = lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 9 / 10];
    int full = 0;
    for (int i = 1; i < lines.count(); i++) {
      full += isSample(i) && isFull(i, column) ? 1 : 0;
    }
    boolean borneOut = isBorneOut(lengths.length) || lengths.length > 0 && isUsual(column);
    boolean wrapped = borneOut && 3 * full >= lengths.length;
    this.width = wrapped ? column : 0;
    this.ragged = 5 * full < 4 * lengths.length;
  }

  /** Whether the text was wrapped at a margin. */
  boolean isKnown() {
    return width > 0;
  }

  /** Whether blank lines stand between the lines of a paragraph. */
  boolean spaced() {
    return spaced;
  }

  private boolean isSpaced() {
    int across = 0;
    int running = 0;
    int direct = 0;
    for (int i = 1; i < lines.count(); i++) {
      boolean blank = lines.afterBlank(i);
      across += blank ? 1 : 0;
      direct += blank ? 0 : 1;
      running += blank && runsOnFromWide(i) ? 1 : 0;
    }
    return running >= 3 && 3 * running >= across && 4 * direct <= across;
  }

  private boolean runsOnFromWide(int i) {
    int length = lines.length(i - 1);
    return length >= NARROWEST && length <= WIDEST && lines.runsOn(i);
  }

  private boolean isSample(int i) {
    return (spaced || !lines.afterBlank(i)) && runsOnFromWide(i);
  }

  private int[] wrappedLengths() {
    int[] lengths = new int[lines.count()];
    int count = 0;
    for (int i = 1; i < lines.count(); i++) {
      if (isSample(i)) {
        lengths[count++] = lines.length(i - 1);
      }
    }
    int[] found = Arrays.copyOf(lengths, count);
    Arrays.sort(found);
    return found;
  }

  /** A few wrapped lines among many others are an accident. */
  private boolean isBorneOut(int samples) {
    int breaks = 0;
    for (int i = 1; i < lines.count(); i++) {
      breaks += spaced || !lines.afterBlank(i) ? 1 : 0;
    }
    return samples >= 3 || samples > 0 && 3 * samples >= breaks;
  }

  /** Two full lines at the margin that typewriters and e-mail have are no accident. */
  private boolean isUsual(int column) {
    int full = 0;
    for (int i = 1; i < lines.count() && column >= 60 && column <= 80; i++) {
      boolean near = lines.length(i - 1) <= column + GRACE;
      full += near && !lines.afterBlank(i) && isFull(i, column) ? 1 : 0;
    }
    return full >= 2;
  }

  /** Whether line {@code i} stands where it does because the line before was full. */
  boolean wraps(int i) {
    if (width == 0 || lines.length(i - 1) > width + OVERHANG) {
      return false;
    }
    return isFull(i, width) || ragged && isNearlyFull(i - 1);
  }

  private boolean isFull(int i, int column) {
    return lines.withFirstWord(i) + GRACE > column;
  }

  private boolean isNearlyFull(int i) {
    return 10 * lines.length(i) >= (lines.endsSentence(i) ? 9 : 7) * width;
  }
}
