package io.articleinsights.article.format;

import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a text into its lines, whatever ends them: LF, CRLF, CR, form feed or Unicode's own. The
 * marks {@code >} before the lines of a quoted e-mail are no part of its lines.
 */
final class LineScanner {

  private static final char MARK = '>';

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final List<Span> emptyMarks = new ArrayList<>();
  private final boolean quoted;
  private boolean afterBlank = true;

  LineScanner(String text) {
    this.text = text;
    this.quoted = isQuoted();
  }

  /** Whether two neighbouring lines open with the mark: one alone may be anything. */
  private boolean isQuoted() {
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      boolean opens = at == 0 || isTerminator(text.charAt(at - 1));
      int next = opens ? endOfLine(at) : text.length();
      next += terminatorLength(next);
      if (next < text.length() && text.charAt(next) == MARK) {
        return true;
      }
    }
    return false;
  }

  /** The marks of lines that hold nothing else. */
  List<Span> emptyMarks() {
    return emptyMarks;
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
    int content = quoted ? markEnd(start, end) : start;
    Optional<Span> trimmed = Blank.trim(text, content, end);
    int mark = content > start ? start : trimmed.map(Span::start).orElse(start);
    if (trimmed.isPresent()) {
      int indent = indent(content, trimmed.get().start());
      lines.add(new Line(trimmed.get(), indent, afterBlank, mark));
    } else if (content > start) {
      Blank.trim(text, start, end).ifPresent(emptyMarks::add);
    }
    // A paragraph separator is as good as an empty line.
    afterBlank = trimmed.isEmpty() || end < text.length() && text.charAt(end) == '\u2029';
  }

  /** Where the content begins after {@code >}, {@code >>} or {@code > >} and a blank. */
  private int markEnd(int start, int end) {
    int at = start;
    int content = start;
    while (at < end && (text.charAt(at) == MARK || at > start && text.charAt(at) == ' ')) {
      at++;
      content = text.charAt(at - 1) == MARK ? at : content;
    }
    return content < end && content > start && text.charAt(content) == ' ' ? content + 1 : content;
  }

  private int indent(int lineStart, int contentStart) {
    boolean marked = lineStart < contentStart && text.charAt(lineStart) == '\uFEFF';
    return contentStart - lineStart - (marked ? 1 : 0);
  }
}
