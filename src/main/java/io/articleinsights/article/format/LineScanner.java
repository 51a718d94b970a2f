package io.articleinsights.article.format;

import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a text into its lines, whatever ends them: LF, CRLF, CR, form feed or Unicode's own. */
final class LineScanner {

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private boolean afterBlank = true;

  LineScanner(String text) {
    this.text = text;
  }

  List<Line> scan() {
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(start);
      add(start, end);
      start = end + terminatorLength(end);
    }
    return lines;
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < text.length() && !isTerminator(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isTerminator(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private int terminatorLength(int at) {
    return text.startsWith("\r\n", at) ? 2 : 1;
  }

  private void add(int start, int end) {
    Optional<Span> trimmed = Blank.trim(text, start, end);
    trimmed.ifPresent(span -> lines.add(new Line(span, indent(start, span.start()), afterBlank)));
    // A paragraph separator is as good as an empty line.
    afterBlank = trimmed.isEmpty() || end < text.length() && text.charAt(end) == '\u2029';
  }

  private int indent(int lineStart, int contentStart) {
    boolean marked = text.charAt(lineStart) == '\uFEFF';
    return contentStart - lineStart - (marked ? 1 : 0);
  }
}
