package io.articleinsights.text;

/** Finds addresses of the web and of e-mail, handles and hashtags. */
final class AddressScanner {

  private static final String[] SCHEMES = {"http://", "https://", "ftp://", "mailto:", "www."};

  /** The longest part of an e-mail address before the at sign (RFC 5321). */
  private static final int LONGEST_MAILBOX = 64;

  private final String text;

  AddressScanner(String text) {
    this.text = text;
  }

  /**
   * The end of the address that starts at an offset, or {@code start} when none does. Only called
   * at the beginning of a run without blanks, so that no character is looked at often.
   */
  int end(int start, int limit) {
    char first = text.charAt(start);
    if (first == '@' || first == '#') {
      return handleEnd(start, limit);
    }
    return isScheme(start) ? trimmed(start, addressEnd(start, limit)) : start;
  }

  /**
   * Where an address ends of which {@code [start, end)} was read as a word; {@code end} if none.
   */
  int extended(int start, int end, int limit) {
    if (end + 1 < limit && text.charAt(end) == '@' && isWordAt(end + 1)) {
      return trimmed(start, addressEnd(end, limit));
    }
    if (!isSite(start, end)) {
      return end;
    }
    boolean path = end + 1 < limit && text.charAt(end) == '/' && isWordAt(end + 1);
    return path ? trimmed(start, addressEnd(end, limit)) : end;
  }

  /** The end of an e-mail address whose first part reads on at a full stop; else {@code end}. */
  int mailbox(int start, int end, int limit) {
    int at = end;
    int last = Math.min(limit - 1, end + LONGEST_MAILBOX);
    while (at < last && (isWordAt(at) || ".+-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    boolean mail = at > end && at < last && text.charAt(at) == '@' && isWordAt(at + 1);
    return mail ? trimmed(start, addressEnd(at, limit)) : end;
  }

  /** Whether a word reads like the name of a web site: {@code example.com}. */
  boolean isSite(int start, int end) {
    int dot = lastDot(start, end);
    return dot > start
        && TokenPieces.TOP_LEVEL_DOMAINS.contains(text, dot + 1, end)
        && isDomain(start, dot);
  }

  private int lastDot(int start, int end) {
    int dot = end - 1;
    while (dot > start && text.charAt(dot) != '.') {
      dot--;
    }
    return dot;
  }

  private boolean isDomain(int start, int dot) {
    return dot - start > 1 && text.charAt(dot - 2) != '.' && text.charAt(dot - 1) != '.';
  }

  private boolean isScheme(int start) {
    char first = text.charAt(start);
    if (first != 'h' && first != 'w' && first != 'f' && first != 'm') {
      return false;
    }
    for (String scheme : SCHEMES) {
      if (text.startsWith(scheme, start)) {
        return true;
      }
    }
    return false;
  }

  private int handleEnd(int start, int limit) {
    int end = start + 1;
    while (end < limit && CharacterClass.isWord(CharacterClass.of(text.charAt(end)))) {
      end++;
    }
    return end > start + 1 && !allDigits(start + 1, end) ? end : start;
  }

  private boolean allDigits(int start, int end) {
    for (int i = start; i < end; i++) {
      if (CharacterClass.of(text.charAt(i)) != CharacterClass.DIGIT) {
        return false;
      }
    }
    return true;
  }

  private int addressEnd(int from, int limit) {
    int end = from;
    while (end < limit && mayStandInAddress(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean mayStandInAddress(char unit) {
    byte characterClass = CharacterClass.of(unit);
    return characterClass != CharacterClass.BLANK
        && characterClass != CharacterClass.QUOTE
        && unit != '<'
        && unit != '>'
        && unit != '’';
  }

  /** Marks after an address belong to the sentence around it. */
  private int trimmed(int start, int from) {
    String marks = opensBracket(start, from) ? ".,;:!?'*]}…" : ".,;:!?'*]})…";
    int end = from;
    while (end > start + 1 && marks.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean opensBracket(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '(') {
        return true;
      }
    }
    return false;
  }

  private boolean isWordAt(int offset) {
    return CharacterClass.isWord(CharacterClass.of(text.charAt(offset)));
  }
}
