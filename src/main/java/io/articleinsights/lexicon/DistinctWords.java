package io.articleinsights.lexicon;

import java.util.Arrays;

/**
 * Numbers the distinct words of one text in the order in which they are first met. Compares places
 * of the text, so that no string is made.
 */
public final class DistinctWords {

  private final String text;

  /** Numbers plus one by hash, open-addressed; 0 is a free slot. */
  private int[] slots = new int[1024];

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int count;

  public DistinctWords(String text) {
    this.text = text;
  }

  /** The number of the word that stands in a range. */
  public int number(int start, int end) {
    int slot = slot(start, end);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
    slots[slot] = count;
    if (count * 2 > slots.length) {
      rehash();
    }
    return count - 1;
  }

  /** What is known of each word, by its number. */
  public Word[] lookUp(WordMemory known) {
    Word[] words = new Word[count];
    for (int word = 0; word < count; word++) {
      words[word] = known.at(text, starts[word], ends[word]);
    }
    return words;
  }

  private int slot(int start, int end) {
    int slot = WordMemory.hash(text, start, end) & slots.length - 1;
    while (slots[slot] != 0 && !is(slots[slot] - 1, start, end)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean is(int word, int start, int end) {
    int length = end - start;
    return ends[word] - starts[word] == length
        && text.regionMatches(starts[word], text, start, length);
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int word = 0; word < count; word++) {
      slots[slot(starts[word], ends[word])] = word + 1;
    }
  }
}
