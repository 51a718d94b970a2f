package io.articleinsights.article.format;

import java.util.List;

/**
 * How a plain text breaks its lines: one line a paragraph, or paragraphs wrapped at a margin.
 *
 * <p>A wrapped line is full: the word that opens the next line would not have fitted. And most
 * lines of a wrapped text go on in the middle of a sentence, so that they open with a small letter.
 * A text that shows both has been wrapped.
 */
final class Layout {

  private static final int NARROWEST = 45;
  private static final int WIDEST = 120;

  private final String text;
  private final List<Line> lines;
  private final int width;
  private final boolean wrapped;
  private final boolean hanging;
  private final boolean opening;

  Layout(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.width = widest();
    int breaks = 0;
    int full = 0;
    int running = 0;
    int indents = 0;
    int midSentence = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).afterBlank()) {
        continue;
      }
      breaks++;
      full += isFull(i) ? 1 : 0;
      running += opensSmall(i) ? 1 : 0;
      if (lines.get(i).indented()) {
        indents++;
        midSentence += endsSentence(i - 1) ? 0 : 1;
      }
    }
    boolean marginal = indents > 0 && indents < breaks + 1 && width <= WIDEST;
    this.wrapped =
        width >= NARROWEST && width <= WIDEST && 3 * running >= breaks && 2 * full >= breaks;
    this.hanging = marginal && hasFlushLine() && 2 * midSentence > indents;
    this.opening = indents > 0 && !hanging && hasFlushLine();
  }

  /** Whether line {@code i} goes on with the paragraph of the line before it. */
  boolean continues(int i) {
    if (lines.get(i).afterBlank()) {
      return false;
    }
    boolean indented = lines.get(i).indented();
    if (hanging) {
      return indented;
    }
    if (opening && indented) {
      return false;
    }
    return wrapped && isFull(i) || opensSmall(i) && !endsSentence(i - 1) && isLong(i - 1);
  }

  /** The longest line of those that have a neighbour. */
  private int widest() {
    int widest = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).afterBlank()) {
        widest = Math.max(widest, Math.max(lines.get(i - 1).length(), lines.get(i).length()));
      }
    }
    return widest;
  }

  private boolean hasFlushLine() {
    return lines.stream().anyMatch(line -> !line.indented());
  }

  private boolean isFull(int i) {
    Line line = lines.get(i);
    int word = line.start();
    while (word < line.end() && !Blank.is(text.charAt(word))) {
      word++;
    }
    // Two columns of grace for wrappers that keep a margin.
    return lines.get(i - 1).length() + 1 + (word - line.start()) + 2 > width;
  }

  private boolean isLong(int i) {
    return lines.get(i).length() >= 30;
  }

  private boolean opensSmall(int i) {
    return Character.isLowerCase(text.codePointAt(lines.get(i).start()));
  }

  private boolean endsSentence(int i) {
    return Prose.endsSentence(text, lines.get(i).span())
        || text.charAt(lines.get(i).end() - 1) == ':';
  }
}
