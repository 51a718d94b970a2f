package io.articleinsights.article;

import io.articleinsights.article.format.Blank;
import io.articleinsights.article.format.Block;
import io.articleinsights.article.format.Prose;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Puts a headline together that was broken into lines: capitals go on in capitals, a colon or a
 * comma at the end of a line wants another line, and so does a line that goes on small.
 */
final class HeadlineLines {

  private static final int LONGEST = 180;
  private static final int LONGEST_LINE = 90;
  private static final int MOST_LINES = 3;

  /** A shorter line in capitals may be the name of a section. */
  private static final int LEAST_WORDS = 3;

  private final String text;
  private final List<Block> body;

  /**
   * @param body the blocks that are no boilerplate; the first of them are put together
   */
  HeadlineLines(String text, List<Block> body) {
    this.text = text;
    this.body = body;
  }

  void join() {
    int lines = 1;
    while (lines < MOST_LINES && lines + 1 < body.size() && goesOn(lines)) {
      lines++;
    }
    Span span = new Span(start(), body.isEmpty() ? start() : body.get(lines - 1).span().end());
    // A story must follow, or a blank line: a poem's lines go on, too.
    if (lines > 1 && span.length() <= LONGEST && endsHere(lines)) {
      Block first = body.get(0);
      body.subList(0, lines).clear();
      body.add(0, Block.of(span, first.markup(), first.apart()));
    }
  }

  private int start() {
    return body.isEmpty() ? 0 : body.get(0).span().start();
  }

  private boolean goesOn(int next) {
    Block before = body.get(next - 1);
    Block block = body.get(next);
    return !block.apart()
        && adjoins(before.span().end(), block.span().start())
        && before.markup() == Block.Markup.TEXT
        && isLine(before.span())
        && isLine(block.span())
        && continues(before.span().of(text), block.span().of(text));
  }

  /** Whether nothing stands between two lines that was left out. */
  private boolean adjoins(int end, int start) {
    return Blank.skip(text, end, start) == start;
  }

  private boolean isLine(Span span) {
    return span.length() <= LONGEST_LINE && !Prose.endsSentence(text, span);
  }

  private static boolean continues(String line, String next) {
    return Character.isLowerCase(next.codePointAt(0))
        || ",:;—–-".indexOf(line.charAt(line.length() - 1)) >= 0
        || isShouted(line) && isShouted(next) && line.split(" ").length >= LEAST_WORDS;
  }

  private static boolean isShouted(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter);
  }

  private boolean endsHere(int lines) {
    Block next = body.get(lines);
    return next.apart() || next.span().length() > LONGEST_LINE;
  }
}
