package io.articleinsights.article.format;

import java.util.List;

/**
 * How a plain text breaks its lines: where a line goes on with the paragraph before it.
 *
 * <p>Lines are put together where they were wrapped at a margin, or where a sentence plainly goes
 * on. Items of lists, rows of tables, verses, addresses and headings keep their lines.
 */
final class Layout {

  /** A shorter line that breaks off is one of a verse or an address. */
  private static final int SHORTEST_BROKEN = 30;

  private static final int WIDEST_HANGING = 120;

  private final Lines lines;
  private final Margin margin;
  private final boolean[] listed;
  private final boolean hanging;
  private final boolean opening;

  Layout(String text, List<Line> all) {
    this.lines = new Lines(text, all);
    this.margin = new Margin(lines);
    this.listed = listed();
    int breaks = 0;
    int indents = 0;
    int midSentence = 0;
    int widest = 0;
    int flushLeft = all.isEmpty() ? 0 : all.get(0).indent();
    for (int i = 1; i < all.size(); i++) {
      int indent = all.get(i).indent();
      flushLeft = lines.afterBlank(i) ? indent : Math.min(flushLeft, indent);
      if (!lines.afterBlank(i)) {
        breaks++;
        boolean deeper = indent > flushLeft && !lines.opensItem(i - 1);
        indents += deeper ? 1 : 0;
        midSentence += deeper && !lines.endsSentence(i - 1) ? 1 : 0;
        widest = Math.max(widest, Math.max(lines.length(i - 1), lines.length(i)));
      }
    }
    boolean flush = all.stream().anyMatch(line -> !line.indented());
    // One indented line among many is an accident and no habit.
    boolean marginal = 3 * indents >= breaks && indents > 0 && widest <= WIDEST_HANGING;
    this.hanging = marginal && flush && 2 * midSentence > indents;
    this.opening = indents > 0 && !hanging && flush;
  }

  /**
   * Whether line {@code i} goes on with the paragraph of the line before it.
   *
   * @param first the line that the paragraph began with
   */
  boolean continues(int i, int first) {
    if (lines.afterBlank(i) && !goesOnAfterBlank(i)) {
      return false;
    }
    if (lines.cutsWord(i)) {
      return true;
    }
    return hanging && !lines.afterBlank(i) ? lines.get(i).indented() : goesOn(i, first);
  }

  private boolean goesOn(int i, int first) {
    if (opensItem(i, first) || lines.isRow(i - 1) || lines.isRow(i)) {
      return false;
    }
    if (isDeeper(i, first) && lines.opensItem(first)) {
      return true;
    }
    if (opening && isDeeper(i, i - 1)) {
      return false;
    }
    return margin.wraps(i) || runsOn(i);
  }

  private boolean isDeeper(int i, int other) {
    return lines.get(i).indent() > lines.get(other).indent();
  }

  /** A page ends in the middle of a paragraph, or blank lines stand between all lines. */
  private boolean goesOnAfterBlank(int i) {
    return margin.spaced() || i > 0 && lines.runsOn(i) && margin.wraps(i) && !lines.opensItem(i);
  }

  private boolean opensItem(int i, int first) {
    if (!lines.opensItem(i)) {
      return false;
    }
    // "… on page / 3. The" and "the plan / - which he made" are no items.
    boolean inSentence = !lines.endsSentence(i - 1) && margin.wraps(i) && !lines.opensItem(first);
    return !inSentence && !(lines.mayBeDash(i) && runsOn(i - 1, first));
  }

  private boolean runsOn(int i, int first) {
    return !lines.opensItem(first) && !lines.endsSentence(i) && isLong(i);
  }

  private boolean runsOn(int i) {
    return lines.runsOn(i) && (margin.isKnown() || isLong(i - 1)) && !listed[i];
  }

  private boolean isLong(int i) {
    return lines.length(i) >= SHORTEST_BROKEN;
  }

  /** Lines that belong to verses and the like: most around them open large in mid-sentence. */
  private boolean[] listed() {
    boolean[] found = new boolean[lines.count()];
    int start = 0;
    for (int i = 1; i <= lines.count(); i++) {
      if (i == lines.count() || lines.afterBlank(i)) {
        markIfListed(found, start, i);
        start = i;
      }
    }
    return found;
  }

  private void markIfListed(boolean[] found, int start, int end) {
    int broken = 0;
    for (int i = start + 1; i < end; i++) {
      boolean open = !lines.opensSmall(i) && !lines.endsSentence(i - 1);
      broken += open && !margin.wraps(i) ? 1 : 0;
    }
    boolean verse = broken >= 2 && 2 * broken >= end - start - 1;
    for (int i = start; i < end; i++) {
      found[i] = verse;
    }
  }
}
