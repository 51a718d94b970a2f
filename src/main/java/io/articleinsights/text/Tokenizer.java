package io.articleinsights.text;

/**
 * Cuts a paragraph into tokens in one pass.
 *
 * <p>A possessive or clitic is a token of its own ({@code Xi} + {@code ’s}, {@code they} + {@code
 * ’ve}), so that names and nouns end cleanly; a negation stays whole ({@code don’t}). The full stop
 * of an abbreviation belongs to it, any other is a token.
 */
final class Tokenizer {

  private final String text;
  private final TokenBuffer tokens;
  private final AddressScanner addresses;
  private WordScanner words;
  private int limit;
  private int begin;
  private int openSingle;

  Tokenizer(TokenBuffer tokens) {
    this.text = tokens.text();
    this.tokens = tokens;
    this.addresses = new AddressScanner(text);
  }

  void paragraph(Span paragraph) {
    begin = paragraph.start();
    limit = paragraph.end();
    words = new WordScanner(text, limit);
    openSingle = 0;
    int at = begin;
    while (at < limit) {
      Cancellation.check();
      byte characterClass = CharacterClass.of(text.charAt(at));
      at = characterClass == CharacterClass.BLANK ? at + 1 : token(at, characterClass);
    }
  }

  private int token(int start, byte unitClass) {
    byte first = codePointClass(start, unitClass);
    if (CharacterClass.isLetter(first) || first == CharacterClass.DIGIT) {
      return word(start);
    }
    return switch (first) {
      case CharacterClass.APOSTROPHE -> apostrophe(start);
      case CharacterClass.QUOTE -> quote(start);
      case CharacterClass.DOT -> dots(start);
      case CharacterClass.TERMINATOR, CharacterClass.DASH, CharacterClass.HYPHEN ->
          add(start, sameEnd(start, first), TokenKind.PUNCTUATION);
      case CharacterClass.SYMBOL, CharacterClass.EXTENDER -> symbol(start);
      default -> mark(start);
    };
  }

  private byte codePointClass(int start, byte unitClass) {
    return Character.isHighSurrogate(text.charAt(start)) && start + 1 < limit
        ? CharacterClass.at(text, start)
        : unitClass;
  }

  private int word(int start) {
    int end = addresses.end(start, limit);
    if (end > start) {
      return add(start, end, TokenKind.ADDRESS);
    }
    end = words.end(start);
    int addressEnd = addressEnd(start, end);
    if (addressEnd > 0) {
      return add(start, addressEnd, TokenKind.ADDRESS);
    }
    end = measureEnd(start, end);
    return add(start, end, wordKind(start, end));
  }

  /** Where an address ends that began like a word, or 0. */
  private int addressEnd(int start, int end) {
    int extended = end;
    if (mayBeMailbox(end)) {
      extended = addresses.mailbox(start, end, limit);
    } else if (end < limit && text.charAt(end) == '@' || mayBeSite(start, end)) {
      extended = addresses.extended(start, end, limit);
    }
    return extended > end || mayBeSite(start, end) && addresses.isSite(start, end) ? extended : 0;
  }

  private boolean mayBeMailbox(int end) {
    int mark = text.charAt(end - 1) == '.' ? end - 1 : end;
    return mark + 1 < limit
        && (text.charAt(mark) == '.' || text.charAt(mark) == '+')
        && CharacterClass.isWord(CharacterClass.of(text.charAt(mark + 1)));
  }

  private boolean mayBeSite(int start, int end) {
    int from = Math.max(start + 1, end - 5);
    for (int i = end - 2; i > from; i--) {
      if (text.charAt(i) == '.') {
        return CharacterClass.of(text.charAt(i + 1)) == CharacterClass.LOWER;
      }
    }
    return false;
  }

  /** Feet and inches, {@code 6'2"}: the mark of inches closes no quotation. */
  private int measureEnd(int start, int end) {
    boolean inches =
        end < limit
            && end - start > 2
            && end - start < 6
            && text.charAt(end) == '"'
            && CharacterClass.of(text.charAt(start)) == CharacterClass.DIGIT
            && text.charAt(start + 1) == '\'';
    return inches ? end + 1 : end;
  }

  private TokenKind wordKind(int start, int end) {
    if (CharacterClass.of(text.charAt(start)) != CharacterClass.DIGIT) {
      return TokenKind.WORD;
    }
    for (int i = start + 1; i + 1 < end; i++) {
      if (CharacterClass.of(text.charAt(i)) == CharacterClass.HYPHEN
          && CharacterClass.isLetter(CharacterClass.of(text.charAt(i + 1)))) {
        return TokenKind.WORD;
      }
    }
    return TokenKind.NUMBER;
  }

  private int apostrophe(int start) {
    boolean inside = start > begin && isInside(text.charAt(start - 1));
    if (inside) {
      int clitic = words.clitic(start);
      return clitic > 0 ? add(start, start + clitic, TokenKind.WORD) : closingApostrophe(start);
    }
    int end = words.elisionEnd(start);
    if (end > start) {
      return add(start, end, wordKind(start + 1, end));
    }
    return quote(start);
  }

  private static boolean isInside(char before) {
    byte characterClass = CharacterClass.of(before);
    return CharacterClass.isWord(characterClass) || before == '.' || before == '”' || before == '"';
  }

  /** After a word: closes a quotation when one is open, else marks a possessive. */
  private int closingApostrophe(int start) {
    boolean word = CharacterClass.isWord(CharacterClass.of(text.charAt(start - 1)));
    boolean twin =
        start + 1 < limit && (text.charAt(start + 1) == '\'' || text.charAt(start + 1) == '’');
    return word && openSingle == 0 && !twin
        ? add(start, start + 1, TokenKind.PUNCTUATION)
        : quote(start);
  }

  private int quote(int start) {
    char mark = text.charAt(start);
    int end = start + 1;
    boolean single = mark == '\'' || mark == '`' || mark == '‘' || mark == '’';
    if (single && end < limit && text.charAt(end) == mark) {
      return add(start, end + 1, TokenKind.QUOTATION_MARK);
    }
    countSingle(start, mark);
    return add(start, end, TokenKind.QUOTATION_MARK);
  }

  private void countSingle(int start, char mark) {
    boolean opens =
        mark == '‘'
            || (mark == '\'' || mark == '`')
                && start + 1 < limit
                && CharacterClass.of(text.charAt(start + 1)) != CharacterClass.BLANK
                && !(start > begin && isInside(text.charAt(start - 1)));
    if (opens) {
      openSingle++;
    } else if ((mark == '’' || mark == '\'') && openSingle > 0) {
      openSingle--;
    }
  }

  /** A run of dots, spaced ones (Chicago style) included: {@code ...}, {@code . . .}. */
  private int dots(int start) {
    int end = sameEnd(start, CharacterClass.DOT);
    if (end == start + 1 && startsDecimal(start)) {
      return add(start, words.end(start + 1), TokenKind.NUMBER);
    }
    int spaced = end;
    while (end == start + 1 && isSpacedDot(spaced)) {
      spaced += 2;
    }
    boolean glued = start > begin && CharacterClass.of(text.charAt(start - 1)) > 0;
    return add(start, glued ? end : spaced, TokenKind.PUNCTUATION);
  }

  private boolean isSpacedDot(int at) {
    return at + 1 < limit
        && text.charAt(at) == ' '
        && text.charAt(at + 1) == '.'
        && (at + 2 >= limit || CharacterClass.of(text.charAt(at + 2)) != CharacterClass.DIGIT);
  }

  private boolean startsDecimal(int start) {
    return start + 1 < limit
        && CharacterClass.of(text.charAt(start + 1)) == CharacterClass.DIGIT
        && (start == begin
            || CharacterClass.of(text.charAt(start - 1)) == CharacterClass.BLANK
            || CharacterClass.of(text.charAt(start - 1)) == CharacterClass.SYMBOL);
  }

  private int sameEnd(int start, byte characterClass) {
    int end = start + 1;
    while (end < limit && CharacterClass.of(text.charAt(end)) == characterClass) {
      end++;
    }
    return end;
  }

  private int mark(int start) {
    char mark = text.charAt(start);
    if (mark == '#' || mark == '@') {
      return symbol(start);
    }
    return add(start, start + 1, TokenKind.PUNCTUATION);
  }

  private int symbol(int start) {
    boolean inside = start > begin && CharacterClass.isWord(classBefore(start));
    int end = inside ? start : addresses.end(start, limit);
    return end > start
        ? add(start, end, TokenKind.ADDRESS)
        : add(start, clusterEnd(start), TokenKind.SYMBOL);
  }

  private byte classBefore(int offset) {
    return CharacterClass.of(text.charAt(offset - 1));
  }

  /** A sign with its variation selectors, skin tones and joined signs. */
  private int clusterEnd(int start) {
    int end = codePointEnd(start);
    while (end < limit && extendsCluster(end)) {
      boolean joiner = text.charAt(end) == '\u200D';
      end = codePointEnd(end);
      if (joiner && end < limit && CharacterClass.of(text.charAt(end)) == CharacterClass.SYMBOL) {
        end = codePointEnd(end);
      }
    }
    return end;
  }

  private boolean extendsCluster(int offset) {
    int codePoint = text.codePointAt(offset);
    boolean skinTone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    return skinTone || CharacterClass.at(text, offset) == CharacterClass.EXTENDER;
  }

  private int codePointEnd(int start) {
    boolean pair =
        start + 1 < limit
            && Character.isHighSurrogate(text.charAt(start))
            && Character.isLowSurrogate(text.charAt(start + 1));
    return start + (pair ? 2 : 1);
  }

  private int add(int start, int end, TokenKind kind) {
    tokens.add(start, end, kind);
    return end;
  }
}
