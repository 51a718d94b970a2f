package io.articleinsights.text;

/**
 * Groups the tokens of a paragraph into sentences: one pass that looks at each mark that may end a
 * sentence, at what closes after it and at the word that follows.
 */
final class SentenceSplitter {

  /** A bracket that is not closed within so many tokens was not meant to be. */
  private static final int LONGEST_ASIDE = 80;

  /** Tokens in a line of a list. */
  private static final int LONGEST_LINE = 5;

  /** Digits of a reference mark. */
  private static final int LONGEST_REFERENCE = 3;

  /** Tokens between the brackets of a reference mark: {@code [citation needed]}, {@code [3–5]}. */
  private static final int MOST_IN_REFERENCE = 4;

  private final TokenBuffer tokens;
  private final String text;
  private int from;
  private int to;
  private int sentence;
  private int bracket;

  /** Straight double marks of the paragraph among the tokens before {@code counted}. */
  private int doubles;

  private int counted;

  SentenceSplitter(TokenBuffer tokens) {
    this.tokens = tokens;
    this.text = tokens.text();
  }

  /** Adds the sentences of a paragraph whose tokens are {@code [from, to)}. */
  void paragraph(int from, int to) {
    this.from = from;
    this.to = to;
    this.doubles = 0;
    this.counted = from;
    if (from == to) {
      return;
    }
    open(from);
    boolean lines = hasShortLines();
    ListMarkers markers = new ListMarkers(tokens, from, to);
    int token = from;
    while (token < to) {
      Cancellation.check();
      if (token > sentence && (markers.startsItem(token) || isCredit(token))
          || lines && token > from && startsLine(token)) {
        open(token);
      }
      token = step(token);
    }
  }

  /** Whether the paragraph is a list of a few words a line, without a mark that ends any. */
  private boolean hasShortLines() {
    int lineStart = from;
    for (int token = from; token < to; token++) {
      if (mayEnd(token) || token - lineStart > LONGEST_LINE) {
        return false;
      }
      if (token > from && startsLine(token)) {
        lineStart = token;
      }
    }
    return to - lineStart <= LONGEST_LINE;
  }

  private boolean startsLine(int token) {
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** The credit of a picture, set after a caption without a full stop: “Image: …”. */
  private boolean isCredit(int token) {
    return token + 1 < to
        && tokens.firstChar(token + 1) == ':'
        && tokens.firstClass(token) == CharacterClass.UPPER
        && tokens.is(token - 1, TokenKind.WORD)
        && SentenceWords.CREDITS.contains(text, tokens.start(token), tokens.end(token));
  }

  private int step(int token) {
    trackBracket(token);
    if (!mayEnd(token)) {
      return token + 1;
    }
    int next = behindReferences(behindClosers(token + 1));
    if (next < to && isBoundary(token, next)) {
      open(next);
    }
    return Math.max(token + 1, Math.min(next, to));
  }

  private void open(int token) {
    sentence = token;
    bracket = -1;
    tokens.addSentence(token);
  }

  /** An aside in brackets within a sentence never ends that sentence. */
  private void trackBracket(int token) {
    if (tokens.length(token) != 1) {
      return;
    }
    char mark = tokens.firstChar(token);
    if ((mark == '(' || mark == '[') && token > sentence && bracket < 0) {
      bracket = token;
    } else if (token - bracket > LONGEST_ASIDE) {
      bracket = -1;
    } else {
      closeBracket(token);
    }
  }

  private void closeBracket(int token) {
    char mark = tokens.firstChar(token);
    bracket = mark == ')' || mark == ']' ? -1 : bracket;
  }

  private boolean mayEnd(int token) {
    byte last = CharacterClass.of(tokens.lastChar(token));
    return last == CharacterClass.DOT
        || last == CharacterClass.TERMINATOR
        || last == CharacterClass.WIDE_STOP;
  }

  /** The first token after the marks that close what a terminator ended. */
  private int behindClosers(int first) {
    int next = first;
    while (next < to && (isMoreTerminator(next) || closes(next))) {
      closeBracket(next);
      next++;
    }
    return next;
  }

  /**
   * The first token after reference marks, {@code … in 1971. [1] [12] Fillmore …}: they belong to
   * the sentence before. A paragraph that opens with one is an item of a list of sources.
   */
  private int behindReferences(int first) {
    int next = first;
    int end = referenceEnd(next);
    while (end > next && referenceEnd(from) == from) {
      next = end;
      end = referenceEnd(next);
    }
    return next;
  }

  /** The token after a reference mark that begins at a token; that token when none does. */
  private int referenceEnd(int token) {
    if (token >= to) {
      return token;
    }
    if (isSuperscript(token)) {
      return token + 1;
    }
    if (tokens.firstChar(token) != '[' || tokens.length(token) != 1) {
      return token;
    }
    boolean glued = token > from && !tokens.gapBefore(token);
    return glued ? gluedReferenceEnd(token) : numberedReferenceEnd(token);
  }

  private int numberedReferenceEnd(int token) {
    boolean mark =
        token + 2 < to
            && tokens.is(token + 1, TokenKind.NUMBER)
            && tokens.length(token + 1) <= LONGEST_REFERENCE
            && tokens.firstChar(token + 2) == ']';
    return mark ? token + 3 : token;
  }

  /** Any few words in brackets that follow a full stop without a blank: {@code .[note 1]}. */
  private int gluedReferenceEnd(int token) {
    int last = Math.min(to, token + MOST_IN_REFERENCE + 2);
    for (int i = token + 2; i < last; i++) {
      if (tokens.firstChar(i) == ']') {
        return i + 1 == to || tokens.gapBefore(i + 1) || tokens.firstChar(i + 1) == '['
            ? i + 1
            : token;
      }
    }
    return token;
  }

  private boolean isSuperscript(int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if ("¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isMoreTerminator(int token) {
    return !tokens.gapBefore(token) && tokens.is(token, TokenKind.PUNCTUATION) && mayEnd(token);
  }

  private boolean closes(int token) {
    char mark = tokens.firstChar(token);
    boolean gap = tokens.gapBefore(token);
    if (tokens.is(token, TokenKind.QUOTATION_MARK)) {
      return isClosing(mark) && (!gap || mark == '”' || isLoose(token))
          || isStraight(mark) && isLoose(token) && (odd(token) || isOpenInParagraph(token))
          || !gap && isStraight(mark) && opened(token)
          || !gap && mark == '“' && (token + 1 == to || tokens.gapBefore(token + 1));
    }
    return !gap
        && tokens.is(token, TokenKind.PUNCTUATION)
        && CharacterClass.of(mark) == CharacterClass.CLOSER;
  }

  /** {@code « We came. »}: a mark with a space on either side closes, or stands for nothing. */
  private boolean isLoose(int token) {
    return tokens.gapBefore(token) && (token + 1 == to || tokens.gapBefore(token + 1));
  }

  private static boolean isClosing(char mark) {
    return "”’»›」』".indexOf(mark) >= 0;
  }

  private static boolean isStraight(char mark) {
    return mark == '"' || mark == '\'' || mark == '＂';
  }

  /** A straight mark between two characters closes, unless it stands before a word alone. */
  private boolean opened(int token) {
    return token + 1 == to || tokens.gapBefore(token + 1) || !startsWord(token + 1) || odd(token);
  }

  /** Whether an odd number of straight marks stands before one in its sentence. */
  private boolean odd(int token) {
    int marks = 0;
    for (int i = Math.max(sentence, token - LONGEST_ASIDE); i < token; i++) {
      if (tokens.is(i, TokenKind.QUOTATION_MARK)
          && tokens.firstChar(i) == tokens.firstChar(token)) {
        marks++;
      }
    }
    return marks % 2 == 1;
  }

  /**
   * Whether a straight double mark of an earlier sentence waits for this one: {@code "It was good.
   * I said, 'Stay.' " She left.}
   */
  private boolean isOpenInParagraph(int token) {
    while (counted < token) {
      boolean mark = tokens.is(counted, TokenKind.QUOTATION_MARK);
      doubles += mark && tokens.firstChar(counted) == '"' ? 1 : 0;
      counted++;
    }
    return tokens.firstChar(token) == '"' && doubles % 2 == 1;
  }

  private boolean startsWord(int token) {
    return CharacterClass.isWord(tokens.firstClass(token));
  }

  private boolean isBoundary(int end, int next) {
    int word = firstWord(next);
    if (bracket >= 0 && closesLater(next)) {
      return false;
    }
    if (CharacterClass.of(tokens.lastChar(end)) == CharacterClass.WIDE_STOP) {
      return true;
    }
    if (isItemNumber(end) || continues(end, next, word)) {
      return false;
    }
    return tokens.is(end, TokenKind.PUNCTUATION)
        ? endsAtMark(end, next, word)
        : endsAtAbbreviation(end, word);
  }

  private boolean closesLater(int next) {
    for (int i = next; i < to && i - bracket < LONGEST_ASIDE; i++) {
      char mark = tokens.firstChar(i);
      if (mark == ')' || mark == ']') {
        return true;
      }
    }
    return false;
  }

  /** The first token that is no opening mark. */
  private int firstWord(int next) {
    int word = next;
    while (word + 1 < to && isOpeningMark(word)) {
      word++;
    }
    return word;
  }

  private boolean isOpeningMark(int token) {
    return tokens.is(token, TokenKind.QUOTATION_MARK)
        || CharacterClass.of(tokens.firstChar(token)) == CharacterClass.OPENER;
  }

  /** A number or letter that stands for itself at the start: “1. The first”, “a. One”. */
  private boolean isItemNumber(int end) {
    int item = ListMarkers.isBullet(tokens, sentence) ? sentence + 1 : sentence;
    if (!tokens.is(end, TokenKind.PUNCTUATION)) {
      return end == item && tokens.length(end) == 2;
    }
    return end == item + 1 && tokens.firstChar(end) == '.' && isItem(item);
  }

  private boolean isItem(int token) {
    int length = tokens.length(token);
    return length <= 3 && tokens.is(token, TokenKind.NUMBER)
        || length == 1 && tokens.firstClass(token) == CharacterClass.LOWER;
  }

  /** What follows belongs to the same sentence by its look: lower case, a comma, no blank. */
  private boolean continues(int end, int next, int word) {
    byte first = tokens.firstClass(word);
    if (first == CharacterClass.LOWER) {
      return !isCamel(word) && (next == word || isQuoteBefore(word) || !isStop(end));
    }
    if (next == word && tokens.is(next, TokenKind.PUNCTUATION)) {
      return !isStop(end) || !opensOmission(next) && !opensItem(next);
    }
    return !tokens.gapBefore(next) && gluedContinues(end, next, word);
  }

  /** “…compounds. . . . The practice”: the dots stand for what was left out before “The”. */
  private boolean opensOmission(int token) {
    return tokens.length(token) == 5
        && tokens.firstChar(token) == '.'
        && token + 1 < to
        && tokens.firstClass(token + 1) == CharacterClass.UPPER;
  }

  /** “… ended. -- In 2010 …”: dashes between the items of a list that was run together. */
  private boolean opensItem(int token) {
    return tokens.gapBefore(token)
        && isDash(token)
        && token + 2 < to
        && tokens.gapBefore(token + 1)
        && tokens.firstClass(token + 1) == CharacterClass.UPPER
        && (tokens.firstClass(token + 2) == CharacterClass.LOWER
            || tokens.firstClass(token + 2) == CharacterClass.DIGIT);
  }

  private boolean isDash(int token) {
    char mark = tokens.firstChar(token);
    return mark == '—' || mark == '–' || mark == '-' && tokens.length(token) == 2;
  }

  private boolean isStop(int end) {
    return tokens.length(end) == 1 && tokens.firstChar(end) == '.';
  }

  private boolean isQuoteBefore(int word) {
    return tokens.is(word - 1, TokenKind.QUOTATION_MARK);
  }

  /** Names that begin small: {@code iPhone}. */
  private boolean isCamel(int word) {
    return tokens.length(word) > 2
        && CharacterClass.of(text.charAt(tokens.start(word) + 1)) == CharacterClass.UPPER;
  }

  /** Without a blank only a capitalised word begins a sentence: “world.Today”. */
  private boolean gluedContinues(int end, int next, int word) {
    boolean closed = next > end + 1;
    return tokens.firstClass(word) != CharacterClass.UPPER
        || tokens.length(end) > 1 && tokens.is(end, TokenKind.PUNCTUATION) && !closed
        || !tokens.is(end, TokenKind.PUNCTUATION);
  }

  private boolean endsAtMark(int end, int next, int word) {
    char last = tokens.lastChar(end);
    if (CharacterClass.of(last) == CharacterClass.TERMINATOR) {
      return next == end + 1 || !isSaid(next);
    }
    boolean ellipsis = tokens.length(end) > 1 || last == '…';
    if (ellipsis) {
      return endsAtEllipsis(end, word);
    }
    boolean afterDegree = end > sentence && "°º".indexOf(tokens.lastChar(end - 1)) >= 0;
    return !afterDegree || tokens.firstClass(word) != CharacterClass.DIGIT;
  }

  /** “Why?” Smith asked: the question is part of the sentence around it. */
  private boolean isSaid(int next) {
    if (!tokens.is(next, TokenKind.WORD)) {
      return false;
    }
    for (int i = next + 1; i < Math.min(to, next + 4); i++) {
      if (SentenceWords.SAYING.contains(text, tokens.start(i), tokens.end(i))) {
        return !tokens.is(next, TokenKind.QUOTATION_MARK) && !isPronoun(next);
      }
      if (tokens.firstClass(i) != CharacterClass.UPPER) {
        return false;
      }
    }
    return false;
  }

  private boolean isPronoun(int token) {
    return SentenceStarters.isSure(text, tokens.start(token), tokens.end(token));
  }

  private boolean endsAtEllipsis(int end, int word) {
    boolean bracketed = end > from && tokens.firstChar(end - 1) == '[';
    boolean omission = end > from && isStop(end - 1) && tokens.gapBefore(end);
    boolean spacedThree = tokens.length(end) == 5;
    boolean pronoun = tokens.length(word) == 1 && tokens.firstChar(word) == 'I';
    if (bracketed && tokens.is(word, TokenKind.WORD)) {
      return end - 1 > sentence && !pronoun && isStarter(word, true);
    }
    return !bracketed && !omission && !(pronoun && (spacedThree || tokens.length(end) == 3));
  }

  private boolean endsAtAbbreviation(int end, int word) {
    int start = tokens.start(end);
    int stop = tokens.end(end) - 1;
    if (!tokens.is(word, TokenKind.WORD)) {
      return false;
    }
    if (stop - start == 1 && CharacterClass.of(text.charAt(start)) == CharacterClass.UPPER) {
      return isStarter(word, true);
    }
    if (isHour(start, stop)) {
      return endsAtHour(end, word);
    }
    int sort = Abbreviations.sort(text, start, stop);
    boolean title = sort == Abbreviations.TITLE || sort == Abbreviations.CAPITALISED_TITLE;
    return !title && isStarter(word, false);
  }

  private boolean isStarter(int word, boolean sure) {
    int start = tokens.start(word);
    int end = tokens.end(word);
    return sure
        ? SentenceStarters.isSure(text, start, end)
        : SentenceStarters.isLikely(text, start, end);
  }

  private boolean isHour(int start, int stop) {
    return stop - start == 3
        && "aApP".indexOf(text.charAt(start)) >= 0
        && text.charAt(start + 1) == '.'
        && "mM".indexOf(text.charAt(start + 2)) >= 0;
  }

  /** “At 5 a.m. Mr. Smith went” goes on, “He left at 6 p.m. Mr. Smith” does not. */
  private boolean endsAtHour(int end, int word) {
    if (isStarter(word, false)) {
      return end - sentence > 3;
    }
    boolean fronted = end - sentence <= 3;
    int wordEnd = tokens.end(word) - (tokens.lastChar(word) == '.' ? 1 : 0);
    return !fronted
        && (isTitle(word) || !SentenceWords.AFTER_HOUR.contains(text, tokens.start(word), wordEnd));
  }

  private boolean isTitle(int word) {
    return tokens.lastChar(word) == '.'
        && Abbreviations.sort(text, tokens.start(word), tokens.end(word) - 1)
            == Abbreviations.TITLE;
  }
}
