package io.articleinsights.text;

/**
 * Words with a number each, asked for by a range of a text: case and the shape of the apostrophe do
 * not matter and no string is made. Open addressing over one block of characters.
 */
final class WordTable {

  static final int ABSENT = -1;

  private final char[] letters;
  private final int[] offsets;
  private final short[] values;
  private final int mask;

  private WordTable(char[] letters, int[] offsets, short[] values) {
    this.letters = letters;
    this.offsets = offsets;
    this.values = values;
    this.mask = values.length - 1;
  }

  /** A table of the blank-separated words of each list; a word's value is its list's index. */
  static WordTable ofLists(String... lists) {
    Builder builder = new Builder();
    for (int value = 0; value < lists.length; value++) {
      for (String word : lists[value].trim().split("\\s+")) {
        builder.put(word, value);
      }
    }
    return builder.build();
  }

  boolean contains(String text, int start, int end) {
    return value(text, start, end) != ABSENT;
  }

  /** The number of the word that stands in a range of a text, or {@link #ABSENT}. */
  int value(CharSequence text, int start, int end) {
    int slot = hash(text, start, end) & mask;
    while (values[slot] != ABSENT) {
      if (matches(slot, text, start, end)) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return ABSENT;
  }

  private boolean matches(int slot, CharSequence text, int start, int end) {
    int from = offsets[slot];
    int length = letters[from];
    if (length != end - start) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[from + 1 + i] != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }

  private static char fold(char unit) {
    if (unit < 128) {
      return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
    }
    return unit == '’' ? '\'' : Character.toLowerCase(unit);
  }

  /** Collects words; the first value of a word stays. */
  static final class Builder {

    private final StringBuilder letters = new StringBuilder();
    private int[] offsets = new int[64];
    private short[] values = new short[64];
    private int count;

    void put(String word, int value) {
      put(word, 0, word.length(), value);
    }

    void put(String text, int start, int end, int value) {
      if (count == offsets.length) {
        offsets = java.util.Arrays.copyOf(offsets, count * 2);
        values = java.util.Arrays.copyOf(values, count * 2);
      }
      offsets[count] = letters.length();
      values[count++] = (short) value;
      letters.append((char) (end - start));
      for (int i = start; i < end; i++) {
        letters.append(fold(text.charAt(i)));
      }
    }

    WordTable build() {
      int size = Integer.highestOneBit(Math.max(8, count * 2)) * 2;
      short[] slots = new short[size];
      java.util.Arrays.fill(slots, (short) ABSENT);
      char[] block = letters.toString().toCharArray();
      WordTable table = new WordTable(block, new int[size], slots);
      for (int i = 0; i < count; i++) {
        table.insert(letters, offsets[i], values[i]);
      }
      return table;
    }
  }

  private void insert(CharSequence block, int offset, short value) {
    int start = offset + 1;
    int end = start + letters[offset];
    int slot = hash(block, start, end) & mask;
    while (values[slot] != ABSENT) {
      if (matches(slot, block, start, end)) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    offsets[slot] = offset;
    values[slot] = value;
  }
}
