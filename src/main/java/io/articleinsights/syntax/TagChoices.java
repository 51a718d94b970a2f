package io.articleinsights.syntax;

import java.util.Arrays;

/**
 * Which tags a word can have: those that the treebanks gave a frequent word, and those of words
 * that look alike for the others. One bit for each {@link Tag}.
 */
final class TagChoices {

  private final int[] keys;
  private final long[] tags;
  private final long open;

  /**
   * @param keys hashes in ascending order
   * @param tags the tags of each key
   * @param open the tags of a word of which nothing is known
   */
  TagChoices(int[] keys, long[] tags, long open) {
    this.keys = keys;
    this.tags = tags;
    this.open = open;
  }

  long of(TokenRow row, int at) {
    int found = Arrays.binarySearch(keys, row.word[at]);
    if (found < 0) {
      found = Arrays.binarySearch(keys, look(row, at));
    }
    return found < 0 ? open : tags[found];
  }

  /** What a rare word looks like: its shape and end. */
  static int look(TokenRow row, int at) {
    return Hash.of(99, row.shape[at] >> 1, row.suffix2[at]);
  }
}
