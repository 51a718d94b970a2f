package io.articleinsights.article.format;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Takes the mark-up out of the text of one block, by crossing characters out. */
final class MarkdownInline {

  /** Longest address of a link, and longest tag. */
  private static final int LONGEST = 2000;

  private final String source;
  private final Set<String> references;
  private final BitSet crossed;
  private final Deque<Integer> brackets = new ArrayDeque<>();
  private final Map<Character, Deque<int[]>> openers = new HashMap<>();
  private final Map<Integer, Deque<Integer>> ticks = new HashMap<>();
  private final int lastParenthesis;
  private final int lastAngle;
  private int at;

  /**
   * @param references labels of the link definitions of the document
   */
  MarkdownInline(String source, Set<String> references) {
    this.source = source;
    this.references = references;
    this.crossed = new BitSet(source.length());
    this.lastParenthesis = source.lastIndexOf(')');
    this.lastAngle = source.lastIndexOf('>');
  }

  String text() {
    findTicks();
    while (at < source.length()) {
      at += step(source.charAt(at));
    }
    StringBuilder text = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      if (!crossed.get(i)) {
        text.append(source.charAt(i));
      }
    }
    return text.toString();
  }

  private int step(char c) {
    return switch (c) {
      case '\\' -> escape();
      case '`' -> code();
      case '*', '_', '~' -> emphasis(c);
      case '[' -> open();
      case ']' -> close();
      case '<' -> tag();
      default -> 1;
    };
  }

  private int escape() {
    boolean escapes = at + 1 < source.length() && isPunctuation(source.charAt(at + 1));
    boolean breaks = at + 1 < source.length() && source.charAt(at + 1) == '\n';
    crossed.set(at, escapes || breaks);
    return escapes ? 2 : 1;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private void findTicks() {
    for (int i = source.indexOf('`'); i >= 0; i = source.indexOf('`', i)) {
      int length = run(i, '`');
      ticks.computeIfAbsent(length, fresh -> new ArrayDeque<>()).add(i);
      i += length;
    }
  }

  /** Code ends at the next run of as many backticks; what is in it stays as it is. */
  private int code() {
    int length = run(at, '`');
    Deque<Integer> closers = ticks.getOrDefault(length, new ArrayDeque<>());
    while (!closers.isEmpty() && closers.peek() <= at) {
      closers.poll();
    }
    if (closers.isEmpty()) {
      return length;
    }
    int close = closers.poll();
    crossed.set(at, at + length);
    crossed.set(close, close + length);
    return close + length - at;
  }

  private int run(int from, char c) {
    int end = from;
    while (end < source.length() && source.charAt(end) == c) {
      end++;
    }
    return end - from;
  }

  private int emphasis(char c) {
    int length = run(at, c);
    char before = at == 0 ? ' ' : source.charAt(at - 1);
    char after = at + length == source.length() ? ' ' : source.charAt(at + length);
    boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    boolean skipped = c == '_' && inWord || c == '~' && length != 2;
    int left = length;
    if (!skipped && !Blank.is(before)) {
      left = closeEmphasis(c, length);
    }
    if (!skipped && left > 0 && !Blank.is(after)) {
      openers.computeIfAbsent(c, fresh -> new ArrayDeque<>()).push(new int[] {at, left});
    }
    return length;
  }

  /** Crosses out this run together with the runs that it closes; gives what is left of it. */
  private int closeEmphasis(char c, int length) {
    Deque<int[]> open = openers.getOrDefault(c, new ArrayDeque<>());
    int left = length;
    while (left > 0 && !open.isEmpty()) {
      int[] opener = open.peek();
      int paired = Math.min(left, opener[1]);
      crossed.set(opener[0] + opener[1] - paired, opener[0] + opener[1]);
      crossed.set(at + length - left, at + length - left + paired);
      opener[1] -= paired;
      left -= paired;
      if (opener[1] == 0) {
        open.pop();
      }
    }
    return left;
  }

  private int open() {
    brackets.push(at);
    return 1;
  }

  /** Ends a link when an address or a known label stands after the bracket. */
  private int close() {
    if (brackets.isEmpty()) {
      return 1;
    }
    int open = brackets.pop();
    int end = targetEnd(open);
    if (end < 0) {
      return 1;
    }
    boolean image = open > 0 && source.charAt(open - 1) == '!';
    if (image) {
      crossed.set(open - 1, end);
    } else {
      crossed.set(open);
      crossed.set(at, end);
    }
    return end - at;
  }

  /** Offset after a link that opened at a bracket; -1 when it is none. */
  private int targetEnd(int open) {
    char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    if (next == '(') {
      return parenthesisEnd();
    }
    if (next == '[') {
      int end = source.substring(at + 2, Math.min(source.length(), at + 202)).indexOf(']');
      if (end >= 0) {
        String label = source.substring(at + 2, at + 2 + end);
        return end == 0 ? ownLabelEnd(open, 3) : isReference(label) ? at + 3 + end : -1;
      }
    }
    return ownLabelEnd(open, 1);
  }

  /** Where a link ends whose words are its label. */
  private int ownLabelEnd(int open, int length) {
    boolean known = at - open <= 200 && isReference(source.substring(open + 1, at));
    return known ? at + length : -1;
  }

  private boolean isReference(String label) {
    return references.contains(MarkdownText.label(label));
  }

  /** Offset after the bracket that closes an address, brackets inside balanced. */
  private int parenthesisEnd() {
    int depth = 0;
    int limit = Math.min(lastParenthesis, at + LONGEST);
    for (int i = at + 1; i <= limit; i++) {
      char c = source.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Crosses out a tag of HTML, or the angles around an address. */
  private int tag() {
    char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    boolean opens = next < 0x80 && Character.isLetter(next) || next == '/' || next == '!';
    int limit = Math.min(lastAngle, at + LONGEST);
    for (int i = at + 1; opens && i <= limit; i++) {
      char c = source.charAt(i);
      if (c == '<') {
        return 1;
      }
      if (c == '>') {
        boolean address = isAddress(at + 1, i);
        crossed.set(at);
        crossed.set(address ? i : at, i + 1);
        return i + 1 - at;
      }
    }
    return 1;
  }

  private boolean isAddress(int from, int to) {
    String inside = source.substring(from, to);
    return inside.indexOf(' ') < 0 && (inside.contains("://") || inside.contains("@"));
  }
}
