package io.articleinsights.syntax;

/** What the tagger looks at: the word, its neighbours and the two tags before it. */
final class TagFeatures {

  static final int COUNT = 28;

  private final int[] features = new int[COUNT];
  private int count;

  /**
   * @param at the position in the row, padding included
   * @param tags the tags of the positions before
   */
  int[] of(TokenRow row, int at, int[] tags) {
    count = 0;
    int word = row.word[at];
    int before = tags[at - 1];
    int coarse = row.coarse[at];
    int shape = row.shape[at];
    add(Hash.of(1, word));
    add(Hash.of(2, row.suffix3[at], shape));
    add(Hash.of(3, row.suffix2[at], coarse));
    add(Hash.of(4, row.prefix[at]));
    add(Hash.of(5, shape, coarse));
    add(Hash.of(6, before));
    add(Hash.of(7, before, tags[at - 2]));
    add(Hash.of(8, before, word));
    add(Hash.of(9, row.word[at - 1]));
    add(Hash.of(10, row.word[at + 1]));
    add(Hash.of(11, row.word[at - 1], word));
    add(Hash.of(12, word, row.word[at + 1]));
    add(Hash.of(13, row.word[at - 2]));
    add(Hash.of(14, row.word[at + 2]));
    neighbours(row, at, tags);
    return features;
  }

  private void neighbours(TokenRow row, int at, int[] tags) {
    int coarse = row.coarse[at];
    int next = row.coarse[at + 1];
    int before = tags[at - 1];
    add(Hash.of(15, coarse, next, row.coarse[at + 2]));
    add(Hash.of(16, before, coarse, next));
    add(Hash.of(17, before, tags[at - 2], coarse, next));
    add(Hash.of(18, row.suffix3[at + 1], coarse));
    add(Hash.of(19, row.suffix2[at + 1], before, coarse));
    add(Hash.of(20, row.suffix3[at - 1], coarse));
    add(Hash.of(21, row.shape[at - 1], row.shape[at], row.shape[at + 1]));
    add(Hash.of(22, row.suffix3[at]));
    add(Hash.of(23, before, row.suffix2[at]));
    add(Hash.of(24, row.coarse[at + 1], row.word[at]));
    add(Hash.of(25, row.word[at + 1], before, coarse));
    add(Hash.of(26, row.suffix2[at], next));
    add(Hash.of(27, row.coarse[at - 1], coarse, next));
    add(Hash.of(28, coarse, tags[at - 2], row.coarse[at + 3]));
  }

  private void add(int feature) {
    features[count++] = feature;
  }
}
