package io.articleinsights.text;

/**
 * What a code point may do in a token: a table for the Basic Multilingual Plane, asked once a
 * character, so that the scanners never call the slower {@link Character#getType(int)}.
 */
final class CharacterClass {

  static final byte BLANK = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;

  /** A letter of a script without case. */
  static final byte LETTER = 3;

  static final byte DIGIT = 4;

  /** Combining marks, format characters and underscores: they go on with what stands before. */
  static final byte EXTENDER = 5;

  static final byte APOSTROPHE = 6;
  static final byte QUOTE = 7;
  static final byte HYPHEN = 8;
  static final byte DASH = 9;
  static final byte DOT = 10;

  /** Question and exclamation marks. */
  static final byte TERMINATOR = 11;

  /** Full stops of scripts that leave no blank behind them. */
  static final byte WIDE_STOP = 12;

  static final byte OPENER = 13;
  static final byte CLOSER = 14;
  static final byte PUNCTUATION = 15;
  static final byte SYMBOL = 16;

  private static final String QUOTES = "\"“”„‟«»‹›‘‚‛`「」『』＂";
  private static final byte[] TABLE = table();

  private CharacterClass() {}

  /** The class of one code unit; half of a surrogate pair is a {@link #SYMBOL}. */
  static byte of(char unit) {
    return TABLE[unit];
  }

  /** The class of the code point at an offset. */
  static byte at(String text, int offset) {
    char unit = text.charAt(offset);
    return Character.isHighSurrogate(unit) ? ofType(text.codePointAt(offset)) : TABLE[unit];
  }

  static boolean isWord(byte characterClass) {
    return characterClass >= LOWER && characterClass <= EXTENDER;
  }

  static boolean isLetter(byte characterClass) {
    return characterClass >= LOWER && characterClass <= LETTER;
  }

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < table.length; unit++) {
      table[unit] = special(unit);
      if (table[unit] < 0) {
        table[unit] = ofType(unit);
      }
    }
    return table;
  }

  private static byte special(int unit) {
    return switch (unit) {
      case '\'', '’', 'ʼ', '＇' -> APOSTROPHE;
      case '-', '‐', '‑' -> HYPHEN;
      case '.', '…' -> DOT;
      case '!', '?', '‽', '؟' -> TERMINATOR;
      case '。', '！', '？', '।' -> WIDE_STOP;
      case '%', '&', '@', '•', '‣', '⁃', '°', '§', '¶' -> SYMBOL;
      case 0x85 -> BLANK;
      default -> QUOTES.indexOf(unit) >= 0 ? QUOTE : (byte) -1;
    };
  }

  private static byte ofType(int codePoint) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return BLANK;
    }
    return switch (Character.getType(codePoint)) {
      case Character.LOWERCASE_LETTER -> LOWER;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      case Character.OTHER_LETTER, Character.MODIFIER_LETTER, Character.LETTER_NUMBER -> LETTER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONNECTOR_PUNCTUATION ->
          EXTENDER;
      case Character.DASH_PUNCTUATION -> DASH;
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> OPENER;
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> CLOSER;
      case Character.OTHER_PUNCTUATION -> PUNCTUATION;
      default -> SYMBOL;
    };
  }
}
