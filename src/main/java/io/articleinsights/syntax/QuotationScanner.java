package io.articleinsights.syntax;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, paragraph by paragraph, in one pass over the characters.
 *
 * <p>A quotation never crosses the end of its paragraph; when the next paragraph opens with a mark
 * too it goes on there, which is how newspapers print long quotations.
 */
public final class QuotationScanner {

  private static final int NONE = -1;

  /** Nothing farther away tells whether a mark closes. */
  private static final int FAR = 300;

  private final AnnotatedText body;
  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private int open = NONE;

  /** Marks that opened within the open quotation and wait for theirs. */
  private int nested;

  private char openMark;

  /** Marks of either kind that are still to come in the paragraph. */
  private int openersLeft;

  private int closersLeft;
  private int noSingleCloserBefore;

  public QuotationScanner(AnnotatedText body) {
    this.body = body;
    this.text = body.text();
  }

  /** The quotations in the order of the text; none overlaps another. */
  public List<Quotation> scan() {
    boolean leftOpen = false;
    for (int paragraph = 0; paragraph < body.paragraphCount(); paragraph++) {
      int before = found.size();
      scan(paragraph, body.paragraphSpan(paragraph), leftOpen);
      leftOpen = found.size() > before && !found.get(found.size() - 1).closed();
    }
    return found;
  }

  private void scan(int paragraph, Span span, boolean leftOpen) {
    int first = found.size();
    open = NONE;
    nested = 0;
    openersLeft = count('\u201c', span);
    closersLeft = count('\u201d', span);
    for (int at = span.start(); at < span.end(); at++) {
      char mark = text.charAt(at);
      if (mark == '"' || mark >= '\u00ab') {
        at = mark(mark, at, span, paragraph);
      } else if (mark == '\'' || mark == '`') {
        at = apostrophe(at, span, paragraph);
      }
    }
    if (open != NONE) {
      add(open, trimmed(span.end()), paragraph, false);
    }
    if (leftOpen && found.size() > first && startsParagraph(found.get(first), span)) {
      Quotation head = found.get(first);
      found.set(first, new Quotation(head.start(), head.end(), paragraph, head.closed(), true));
    }
  }

  private int count(char mark, Span span) {
    int count = 0;
    for (int at = span.start(); at < span.end(); at++) {
      count += text.charAt(at) == mark ? 1 : 0;
    }
    return count;
  }

  /** Reads what may be a mark. Returns its last offset, as the other readers do. */
  private int mark(char mark, int at, Span span, int paragraph) {
    switch (mark) {
      case '"', '\u201f', '\uff02' -> {
        return straight(at, span, paragraph);
      }
      case '\u2018', '\u2019' -> {
        return curly(mark, at, span, paragraph);
      }
      case '\u201c', '\u00ab', '\u201e' -> opening(at, span, paragraph);
      case '\u201d', '\u00bb' -> closing(at, span, paragraph);
      default -> {}
    }
    return at;
  }

  private int curly(char mark, int at, Span span, int paragraph) {
    boolean opens = mark == '\u2018';
    if (twin(at, span)) {
      return opens ? openTwin(at, span) : closeTwin(at, paragraph);
    }
    return opens ? single(at, span, paragraph) : at;
  }

  /** {@code ‘‘We won,’’ she said}: two single marks in a row stand for a double one. */
  private boolean twin(int at, Span span) {
    return follows(at, text.charAt(at), span) && !follows(at + 1, text.charAt(at), span);
  }

  private int openTwin(int at, Span span) {
    if (open == NONE && opens(at, span) && at + 2 < span.end() && !isWhitespaceAt(at + 2)) {
      open(at);
    }
    return at + 1;
  }

  private int closeTwin(int at, int paragraph) {
    if (open != NONE) {
      close(at + 1, paragraph);
    }
    return at + 1;
  }

  private int apostrophe(int at, Span span, int paragraph) {
    if (text.charAt(at) == '\'' && follows(at, '\'', span)) {
      doubled(at, span, paragraph);
      return at + 1;
    }
    return single(at, span, paragraph);
  }

  private boolean startsParagraph(Quotation quotation, Span span) {
    return text.substring(span.start(), quotation.start()).isBlank();
  }

  /** Two straight marks in a row, as tables of text double them, are one. */
  private int straight(int at, Span span, int paragraph) {
    boolean twice = at + 1 < span.end() && text.charAt(at + 1) == '"' && text.charAt(at) == '"';
    int last = twice ? at + 1 : at;
    if (open == NONE) {
      if (!measure(at) && (opensWith(at, last, span) || opensAround(at, last, span))) {
        open(at);
      }
    } else if (nested > 0) {
      nested--;
    } else if (opensWith(at, last, span) && !closes(last, span)) {
      if (isNested(at)) {
        nested++;
        return last;
      }
      add(open, trimmed(at), paragraph, true);
      open(at);
    } else {
      close(last, paragraph);
    }
    return last;
  }

  /**
   * {@code “… as he wrote, 'The log says, | “All secure.”'”}: a mark within single marks that are
   * open still.
   */
  private boolean isNested(int at) {
    boolean single = false;
    for (int before = Math.max(open + 1, at - FAR); before < at; before++) {
      char mark = text.charAt(before);
      boolean apostrophe = mark == '\'' || mark == '\u2018' || mark == '\u2019';
      if (apostrophe && !Character.isLetterOrDigit(text.charAt(before - 1))) {
        single = Character.isLetterOrDigit(text.charAt(before + 1));
      } else if (apostrophe && !Character.isLetterOrDigit(text.charAt(before + 1))) {
        single = false;
      }
    }
    return single;
  }

  private boolean opensWith(int first, int last, Span span) {
    return free(first, span) && last + 1 < span.end() && !isWhitespaceAt(last + 1);
  }

  /** {@code " 'Marl' was good," she said}: a blank parts the marks of two quotations that open. */
  private boolean opensAround(int first, int last, Span span) {
    return free(first, span)
        && last + 3 < span.end()
        && text.charAt(last + 1) == ' '
        && (text.charAt(last + 2) == '\'' || text.charAt(last + 2) == '\u2018')
        && Character.isLetter(text.charAt(last + 3));
  }

  private boolean isWhitespaceAt(int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  /** Two apostrophes stand for one double mark in wire copy. */
  private void doubled(int at, Span span, int paragraph) {
    boolean wordAfter = at + 2 < span.end() && Character.isLetterOrDigit(text.charAt(at + 2));
    if (open == NONE) {
      openTwin(at, span);
    } else if (!wordAfter) {
      closeTwin(at, paragraph);
    }
  }

  private void opening(int at, Span span, int paragraph) {
    openersLeft -= text.charAt(at) == '\u201c' ? 1 : 0;
    if (open == NONE) {
      open(at);
    } else if (openMark == '"' && at == open + 1 || isWithin(at)) {
      nested++;
    } else if (opens(at, span)) {
      if (openMark == '"' || openMark == text.charAt(at)) {
        add(open, trimmed(at), paragraph, true);
        open(at);
      }
    } else {
      close(at, paragraph);
    }
  }

  /** {@code “They say “no” to it,” she said}: two marks more close than open after it. */
  private boolean isWithin(int at) {
    return openMark == '\u201c' && text.charAt(at) == '\u201c' && closersLeft > openersLeft + 1;
  }

  private void closing(int at, Span span, int paragraph) {
    closersLeft -= text.charAt(at) == '\u201d' ? 1 : 0;
    if (nested > 0) {
      nested--;
    } else if (open != NONE) {
      close(at, paragraph);
    } else if (opens(at, span) && !closes(at, span)) {
      open(at);
    }
  }

  /** A single mark opens a quotation only when its closing mark can be told from an apostrophe. */
  private int single(int at, Span span, int paragraph) {
    if (open != NONE || at < noSingleCloserBefore || !opens(at, span)) {
      return at;
    }
    boolean tex = text.charAt(at) == '`' && follows(at, '`', span);
    int end = singleCloser(tex ? at + 2 : at + 1, span);
    if (end == span.end() || isDouble(text.charAt(end))) {
      noSingleCloserBefore = end;
      return at;
    }
    int last = tex && follows(end, '\'', span) ? end + 1 : end;
    add(at, last + 1, paragraph, true);
    return last;
  }

  /** Where a single quotation closes; or the double mark or the end of the text before that. */
  private int singleCloser(int from, Span span) {
    int end = from;
    while (end < span.end() && !isDouble(text.charAt(end)) && !closesSingle(end, from, span)) {
      end++;
    }
    return end;
  }

  private static boolean isDouble(char mark) {
    return mark == '\u201c' || mark == '"';
  }

  private boolean follows(int at, char mark, Span span) {
    return at + 1 < span.end() && text.charAt(at + 1) == mark;
  }

  private boolean closesSingle(int at, int from, Span span) {
    boolean closer = text.charAt(at) == '\u2019' || text.charAt(at) == '\'';
    return closer && at > from + 1 && closes(at, span) && !pluralGenitive(at, span);
  }

  /** {@code the workers’ rights}: an s, an apostrophe and a small letter after a space. */
  private boolean pluralGenitive(int at, Span span) {
    return !opensNext(at, span)
        && text.charAt(at - 1) == 's'
        && at + 2 < span.end()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }

  /** Whether the next single mark opens, so that this one must close. */
  private boolean opensNext(int at, Span span) {
    for (int next = at + 1; next < Math.min(span.end(), at + FAR); next++) {
      char mark = text.charAt(next);
      if (mark == '\'' || mark == '\u2018' || mark == '\u2019') {
        return mark != '\u2019'
            && isWhitespaceAt(next - 1)
            && next + 1 < span.end()
            && Character.isLetter(text.charAt(next + 1));
      }
    }
    return false;
  }

  /** {@code 6'2"}: inches and seconds stand after a digit. */
  private boolean measure(int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private boolean opens(int at, Span span) {
    return opensWith(at, at, span);
  }

  private boolean free(int at, Span span) {
    return at == span.start()
        || isWhitespaceAt(at - 1)
        || "([{—–-/‘'“\"".indexOf(text.charAt(at - 1)) >= 0;
  }

  private boolean closes(int at, Span span) {
    boolean after = at + 1 == span.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return after && at > span.start() && !Character.isWhitespace(text.charAt(at - 1));
  }

  private int trimmed(int end) {
    int at = end;
    while (at > open + 1 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private void open(int at) {
    open = at;
    nested = 0;
    openMark = text.charAt(at);
  }

  private void close(int at, int paragraph) {
    add(open, at + 1, paragraph, true);
    open = NONE;
  }

  private void add(int start, int end, int paragraph, boolean closed) {
    found.add(new Quotation(start, end, paragraph, closed, false));
  }
}
