package io.articleinsights.text;

import java.util.Arrays;

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

  /** Full stops of scripts that leave no blank after them. */
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

  /** Large ranges of one class are filled at once: the table is made at start-up. */
  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    fill(table, 0, 0x3400);
    Arrays.fill(table, 0x3400, 0x4DC0, LETTER);
    fill(table, 0x4DC0, 0x4E00);
    Arrays.fill(table, 0x4E00, 0x9FF0, LETTER);
    fill(table, 0x9FF0, 0xAC00);
    Arrays.fill(table, 0xAC00, 0xD7A4, LETTER);
    fill(table, 0xD7A4, 0xD800);
    Arrays.fill(table, 0xD800, 0xF900, SYMBOL);
    fill(table, 0xF900, table.length);
    special(table);
    return table;
  }

  private static void fill(byte[] table, int from, int to) {
    for (int unit = from; unit < to; unit++) {
      table[unit] = ofType(unit);
    }
  }

  private static void special(byte[] table) {
    set(table, "'’ʼ＇", APOSTROPHE);
    set(table, "-‐‑", HYPHEN);
    set(table, ".…", DOT);
    set(table, "!?‽؟", TERMINATOR);
    set(table, "。！？।", WIDE_STOP);
    set(table, "%&@•‣⁃°§¶", SYMBOL);
    set(table, "\u0085", BLANK);
    set(table, QUOTES, QUOTE);
  }

  private static void set(byte[] table, String units, byte characterClass) {
    for (int i = 0; i < units.length(); i++) {
      table[units.charAt(i)] = characterClass;
    }
  }

  private static byte ofType(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          BLANK;
      case Character.CONTROL -> Character.isWhitespace(codePoint) ? BLANK : SYMBOL;
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
