package io.articleinsights.article.format;

import io.articleinsights.lexicon.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lines above an e-mail: {@code From: Ann Lee}, {@code Subject: Bakers win}. */
final class MailHead {

  private static final Set<String> NAMES = WordFile.read("article/mail.txt").words("heads");

  /** One line alone may be anything: "From: a friend". */
  private static final int LEAST_LINES = 2;

  private static final int MOST_LINES = 20;

  private MailHead() {}

  /** How many of the first lines of a text are such lines. */
  static int size(String text, List<Line> lines) {
    int size = 0;
    while (size < Math.min(MOST_LINES, lines.size()) && isHead(text, lines.get(size), size)) {
      size++;
    }
    return size < LEAST_LINES ? 0 : size;
  }

  private static boolean isHead(String text, Line line, int at) {
    int colon = text.indexOf(':', line.start());
    boolean apart = at > 0 && line.afterBlank();
    return !apart
        && colon > line.start()
        && colon < line.end()
        && NAMES.contains(text.substring(line.start(), colon).toLowerCase(Locale.ROOT));
  }
}
