package io.articleinsights.gate;

import io.articleinsights.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the marks within a gold article's text; the README beside the articles explains them. */
final class MarkedText {

  private record Opened(int id, int start) {}

  private final String marked;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private final Map<Integer, List<Span>> segments = new TreeMap<>();
  private final Map<Integer, Span> cues = new TreeMap<>();
  private final Deque<Opened> open = new ArrayDeque<>();
  private Optional<Span> title = Optional.empty();
  private int paragraphStart;
  private int sentenceStart;

  MarkedText(String marked) {
    this.marked = marked;
    int at = 0;
    while (at < marked.length()) {
      at = read(at);
    }
    endParagraph();
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("not closed: " + open.peek());
    }
  }

  private int read(int at) {
    return switch (marked.charAt(at)) {
      case '<' -> outsideTheBody(at);
      case '{' -> openSegment(at);
      case '}' -> closeSegment(at);
      case '[' -> Character.isDigit(marked.charAt(at + 1)) ? readCue(at) : plain(at);
      case '|' -> endSentence(at);
      case '\n' -> endLine(at);
      default -> plain(at);
    };
  }

  private int plain(int at) {
    text.append(marked.charAt(at));
    return at + 1;
  }

  private int outsideTheBody(int at) {
    int close = marked.indexOf('>', at);
    boolean isTitle = marked.startsWith("<= ", at);
    int start = text.length();
    text.append(marked, at + (isTitle ? 3 : 1), close);
    if (isTitle) {
      title = Optional.of(new Span(start, text.length()));
    }
    paragraphStart = text.length();
    sentenceStart = text.length();
    return close + 1;
  }

  private int openSegment(int at) {
    int space = marked.indexOf(' ', at);
    open.push(new Opened(Integer.parseInt(marked, at + 1, space, 10), text.length()));
    return space + 1;
  }

  private int closeSegment(int at) {
    Opened opened = open.pop();
    segments
        .computeIfAbsent(opened.id(), id -> new ArrayList<>())
        .add(new Span(opened.start(), text.length()));
    return at + 1;
  }

  private int readCue(int at) {
    int space = marked.indexOf(' ', at);
    int close = marked.indexOf(']', at);
    int start = text.length();
    text.append(marked, space + 1, close);
    cues.put(Integer.parseInt(marked, at + 1, space, 10), new Span(start, text.length()));
    return close + 1;
  }

  private int endSentence(int at) {
    add(sentences, sentenceStart);
    sentenceStart = text.length();
    return at + 1;
  }

  private int endLine(int at) {
    endParagraph();
    text.append('\n');
    paragraphStart = text.length();
    sentenceStart = text.length();
    return at + 1;
  }

  private void endParagraph() {
    add(sentences, sentenceStart);
    add(paragraphs, paragraphStart);
  }

  private void add(List<Span> spans, int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start < text.length()) {
      spans.add(new Span(start, text.length()));
    }
  }

  String text() {
    return text.toString();
  }

  Optional<Span> title() {
    return title;
  }

  List<Span> paragraphs() {
    return paragraphs;
  }

  List<Span> sentences() {
    return sentences;
  }

  List<Span> segments(int id) {
    return segments.getOrDefault(id, List.of());
  }

  Optional<Span> cue(int id) {
    return Optional.ofNullable(cues.get(id));
  }

  /** The numbers of the quotes that the text marks. */
  List<Integer> ids() {
    return List.copyOf(segments.keySet());
  }
}
