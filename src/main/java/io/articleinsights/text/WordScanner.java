package io.articleinsights.text;

import io.articleinsights.lexicon.WordTable;

/** Finds the end of a word or number: letters and digits with the marks that may stand inside. */
final class WordScanner {

  private final String text;
  private final int limit;

  WordScanner(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The end of the word that starts at an offset, where a letter, digit or mark stands. */
  int end(int start) {
    int segment = start;
    int end = runEnd(start);
    while (end + 1 < limit && (isCut(start, end) || joins(start, segment, end))) {
      segment = isCut(start, end) ? CutWord.rest(text, end, limit) : next(start, end);
      end = runEnd(segment);
    }
    return end < limit && text.charAt(end) == '.' && ownsStop(start, end) ? end + 1 : end;
  }

  private int next(int start, int mark) {
    return mark + (isAcronymStop(start, mark) ? 2 : 1);
  }

  /** Whether a hyphen cuts the word at the end of a line. */
  private boolean isCut(int start, int hyphen) {
    return hyphen > start + 1
        && CharacterClass.of(text.charAt(hyphen)) == CharacterClass.HYPHEN
        && CharacterClass.of(text.charAt(hyphen - 1)) == CharacterClass.LOWER
        && CutWord.rest(text, hyphen, limit) > 0;
  }

  /** The end of a run of word characters. */
  private int runEnd(int from) {
    int end = from;
    while (end < limit && CharacterClass.isWord(CharacterClass.at(text, end))) {
      end += Character.isHighSurrogate(text.charAt(end)) && isPair(end) ? 2 : 1;
    }
    return end;
  }

  private boolean isPair(int offset) {
    return offset + 1 < limit && Character.isLowSurrogate(text.charAt(offset + 1));
  }

  private boolean joins(int start, int segment, int mark) {
    byte next = CharacterClass.at(text, mark + 1);
    if (next == CharacterClass.BLANK) {
      return false;
    }
    char unit = text.charAt(mark);
    return switch (CharacterClass.of(unit)) {
      case CharacterClass.HYPHEN -> CharacterClass.isWord(next);
      case CharacterClass.APOSTROPHE -> CharacterClass.isWord(next) && clitic(mark) == 0;
      case CharacterClass.QUOTE -> unit == '‘' && CharacterClass.isLetter(next);
      case CharacterClass.DOT -> unit == '.' && dotJoins(start, segment, mark, next);
      case CharacterClass.PUNCTUATION -> separates(unit) && digits(mark, next);
      case CharacterClass.SYMBOL -> unit == '&' && mark - start < 3 && upper(mark, next);
      default -> false;
    };
  }

  private static boolean separates(char unit) {
    return unit == ',' || unit == ':' || unit == '/';
  }

  private boolean digits(int mark, byte next) {
    return next == CharacterClass.DIGIT
        && CharacterClass.of(text.charAt(mark - 1)) == CharacterClass.DIGIT;
  }

  private boolean upper(int mark, byte next) {
    return next == CharacterClass.UPPER
        && CharacterClass.of(text.charAt(mark - 1)) == CharacterClass.UPPER;
  }

  /** A full stop inside of a word: {@code U.S}, {@code 3.5}, {@code example.com}. */
  private boolean dotJoins(int start, int segment, int dot, byte next) {
    if (next == CharacterClass.HYPHEN) {
      return isAcronymStop(start, dot);
    }
    byte before = CharacterClass.of(text.charAt(dot - 1));
    if (isSuperscript(text.charAt(dot + 1))) {
      return false;
    }
    if (before == CharacterClass.DIGIT || next == CharacterClass.DIGIT) {
      return before == next || next == CharacterClass.LOWER && hasLetter(segment, dot);
    }
    if (next == CharacterClass.LOWER) {
      return true;
    }
    return next == CharacterClass.UPPER
        && dot - segment <= 2
        && (!opensWord(dot + 1) || isState(segment, dot));
  }

  /** {@code W.Va., N.Mex.}: an initial and a short word that has a full stop of its own. */
  private boolean isState(int segment, int dot) {
    int end = dot + 2;
    while (end < limit
        && end <= dot + 4
        && CharacterClass.of(text.charAt(end)) == CharacterClass.LOWER) {
      end++;
    }
    return dot - segment == 1
        && "NSW".indexOf(text.charAt(segment)) >= 0
        && end < limit
        && text.charAt(end) == '.';
  }

  /** The mark of a note: {@code in 1971.²}. */
  private static boolean isSuperscript(char c) {
    return "¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0;
  }

  /** The last full stop of an acronym that a hyphen follows: {@code U.S.-led}. */
  private boolean isAcronymStop(int start, int dot) {
    return dot + 2 < limit
        && text.charAt(dot) == '.'
        && CharacterClass.of(text.charAt(dot + 1)) == CharacterClass.HYPHEN
        && CharacterClass.isWord(CharacterClass.at(text, dot + 2))
        && isAcronym(start, dot);
  }

  private boolean hasLetter(int start, int end) {
    for (int i = start; i < end; i++) {
      if (CharacterClass.isLetter(CharacterClass.of(text.charAt(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensWord(int offset) {
    return offset + 1 < limit && CharacterClass.of(text.charAt(offset + 1)) == CharacterClass.LOWER;
  }

  /** Whether the full stop after a word is part of it: {@code Mr.}, {@code U.S.}, {@code J.} */
  private boolean ownsStop(int start, int stop) {
    if (stop + 1 < limit && CharacterClass.of(text.charAt(stop + 1)) == CharacterClass.DOT) {
      return false;
    }
    if (isAcronym(start, stop) || isInitial(start, stop)) {
      return true;
    }
    int last = afterRange(start, stop);
    int sort = stop - last > 6 ? WordTable.ABSENT : Abbreviations.sort(text, last, stop);
    return sort == Abbreviations.NUMBERED ? numberFollows(stop + 1) : sort != WordTable.ABSENT;
  }

  /** {@code 30-|Aug}: the word after a number and a dash. */
  private int afterRange(int start, int stop) {
    int at = start;
    while (at < stop && CharacterClass.of(text.charAt(at)) == CharacterClass.DIGIT) {
      at++;
    }
    boolean range = at > start && at < stop && "-–".indexOf(text.charAt(at)) >= 0;
    return range ? at + 1 : start;
  }

  /** Letters with full stops between: {@code U.S}, {@code a.m}, {@code Ph.D}. */
  private boolean isAcronym(int start, int stop) {
    if (stop - start < 3 || stop - start > 12 || text.charAt(stop - 2) != '.') {
      return false;
    }
    int letters = 0;
    for (int i = start; i < stop; i++) {
      letters = text.charAt(i) == '.' ? 0 : letters + 1;
      if (letters > 2 || CharacterClass.of(text.charAt(i)) == CharacterClass.DIGIT) {
        return false;
      }
    }
    return true;
  }

  private boolean isInitial(int start, int stop) {
    return stop - start == 1
        && CharacterClass.of(text.charAt(start)) == CharacterClass.UPPER
        && (text.charAt(start) != 'I' || isBetweenNames(start, stop));
  }

  /** Tells the initial of “Albert I. Jones” from the pronoun of “you and I. Did you”. */
  private boolean isBetweenNames(int start, int stop) {
    int before = start - 2;
    while (before >= 0 && CharacterClass.of(text.charAt(before)) == CharacterClass.LOWER) {
      before--;
    }
    return before >= 0
        && start - 2 - before < 30
        && CharacterClass.of(text.charAt(before)) == CharacterClass.UPPER
        && stop + 2 < limit
        && CharacterClass.of(text.charAt(stop + 2)) == CharacterClass.UPPER;
  }

  private boolean numberFollows(int from) {
    int at = from;
    while (at < limit && at < from + 3 && text.charAt(at) == ' ') {
      at++;
    }
    return at < limit && CharacterClass.of(text.charAt(at)) == CharacterClass.DIGIT;
  }

  /** The length of the clitic that starts at an apostrophe, or 0: {@code ’s}, {@code ’ll}. */
  int clitic(int apostrophe) {
    int end = apostrophe + 1;
    while (end < limit
        && end < apostrophe + 4
        && CharacterClass.isWord(CharacterClass.of(text.charAt(end)))) {
      end++;
    }
    return TokenPieces.CLITICS.contains(text, apostrophe + 1, end) ? end - apostrophe : 0;
  }

  /** The end of a word that begins with an apostrophe for what was left out, or the offset. */
  int elisionEnd(int apostrophe) {
    if (apostrophe + 1 >= limit) {
      return apostrophe;
    }
    int end = shortRunEnd(apostrophe + 1);
    boolean decade =
        end - apostrophe == 4
            && CharacterClass.of(text.charAt(apostrophe + 1)) == CharacterClass.DIGIT
            && text.charAt(end - 1) == 's';
    return decade || TokenPieces.ELISIONS.contains(text, apostrophe + 1, end) ? end : apostrophe;
  }

  private int shortRunEnd(int from) {
    int end = from;
    while (end < limit
        && end < from + 8
        && CharacterClass.isWord(CharacterClass.of(text.charAt(end)))) {
      end++;
    }
    return end;
  }
}
