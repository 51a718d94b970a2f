package io.articleinsights.lexicon;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words with a number each, asked for by a range of a text: case and the shape of the apostrophe do
 * not matter and no string is made. Open addressing over one block of Latin-1 characters.
 */
public final class WordTable {

  public static final int ABSENT = -1;

  private final byte[] letters;
  private final int[] offsets;
  private final short[] values;
  private final int mask;

  private WordTable(byte[] letters, int[] offsets, short[] values) {
    this.letters = letters;
    this.offsets = offsets;
    this.values = values;
    this.mask = values.length - 1;
  }

  /** A table of the words of each list; a word's value is the index of the first list with it. */
  @SafeVarargs
  public static WordTable of(Collection<String>... lists) {
    Builder builder = new Builder();
    for (int value = 0; value < lists.length; value++) {
      for (String word : lists[value]) {
        builder.put(word, value);
      }
    }
    return builder.build();
  }

  public boolean contains(String text, int start, int end) {
    return value(text, start, end) != ABSENT;
  }

  /** The number of the word that stands in a range of a text, or {@link #ABSENT}. */
  public int value(CharSequence text, int start, int end) {
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
    int length = letters[from] & 0xFF;
    if (length != end - start) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if ((letters[from + 1 + i] & 0xFF) != fold(text.charAt(start + i))) {
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
    return spread(hash);
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B1;
    return mixed ^ (mixed >>> 15);
  }

  private static char fold(char unit) {
    if (unit < 128) {
      return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
    }
    return unit == '’' ? '\'' : Character.toLowerCase(unit);
  }

  private void insert(int offset, int hash, short value) {
    int slot = hash & mask;
    while (values[slot] != ABSENT) {
      if (isSame(offsets[slot], offset)) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    offsets[slot] = offset;
    values[slot] = value;
  }

  private boolean isSame(int one, int other) {
    int length = letters[one] & 0xFF;
    return (letters[other] & 0xFF) == length
        && Arrays.equals(letters, one, one + length + 1, letters, other, other + length + 1);
  }

  /** Collects words; the first value of a word stays. */
  public static final class Builder {

    private byte[] letters = new byte[512];
    private int used;
    private int[] offsets = new int[64];
    private int[] hashes = new int[64];
    private short[] values = new short[64];
    private int count;

    public void put(String word, int value) {
      put(word, 0, word.length(), value);
    }

    public void put(String text, int start, int end, int value) {
      int length = end - start;
      if (length > 0xFF) {
        throw new IllegalArgumentException("a word of " + length + " characters");
      }
      grow(length);
      offsets[count] = used;
      values[count] = (short) value;
      letters[used++] = (byte) length;
      int hash = length;
      for (int i = start; i < end; i++) {
        char unit = fold(text.charAt(i));
        letters[used++] = latin1(unit);
        hash = hash * 31 + unit;
      }
      hashes[count++] = spread(hash);
    }

    private static byte latin1(char unit) {
      if (unit > 0xFF) {
        throw new IllegalArgumentException("not a Latin-1 character: " + unit);
      }
      return (byte) unit;
    }

    private void grow(int length) {
      if (used + length >= letters.length) {
        letters = Arrays.copyOf(letters, 2 * (used + length + 1));
      }
      if (count == offsets.length) {
        offsets = Arrays.copyOf(offsets, count * 2);
        hashes = Arrays.copyOf(hashes, count * 2);
        values = Arrays.copyOf(values, count * 2);
      }
    }

    public WordTable build() {
      int size = Integer.highestOneBit(Math.max(8, count * 2)) * 2;
      short[] slots = new short[size];
      Arrays.fill(slots, (short) ABSENT);
      WordTable table = new WordTable(Arrays.copyOf(letters, used), new int[size], slots);
      for (int i = 0; i < count; i++) {
        table.insert(offsets[i], hashes[i], values[i]);
      }
      return table;
    }
  }
}
