package io.articleinsights.syntax;

/** What is looked at to name an arc: its two ends, their children so far and the distance. */
final class LabelFeatures {

  static final int COUNT = 31;

  private final int[] features = new int[COUNT];
  private int count;

  int[] of(TokenRow row, int[] tags, ArcState state, int head, int child) {
    count = 0;
    int[] word = row.word;
    int side = child < head ? 1 : 2;
    int distance = side * 16 + Math.min(10, Math.abs(head - child));
    ends(word, tags, head, child, side, distance);
    children(word, tags, state, head, child, side);
    kinds(word, tags, state, head, child, side);
    return features;
  }

  private void ends(int[] word, int[] tag, int head, int child, int side, int distance) {
    add(Hash.of(1, tag[head], tag[child], distance));
    add(Hash.of(2, word[head], tag[child], side));
    add(Hash.of(3, tag[head], word[child], side));
    add(Hash.of(4, word[head], word[child], side));
    add(Hash.of(5, word[child], side));
    add(Hash.of(6, word[head], side));
    add(Hash.of(7, tag[child], tag[child + 1], tag[child - 1], side));
    add(Hash.of(8, tag[head], tag[head - 1], tag[head + 1], tag[child]));
    add(Hash.of(9, tag[head], tag[child], word[child + 1], side));
    add(Hash.of(10, tag[head], tag[child], word[child - 1], side));
    add(Hash.of(11, tag[head], tag[child], word[head - 1], side));
    add(Hash.of(12, tag[head], tag[child], side));
  }

  private void children(int[] word, int[] tag, ArcState state, int head, int child, int side) {
    int[] label = state.label;
    int first = state.left[child];
    int second = state.left2[child];
    int headLeft = state.left[head];
    int headRight = state.right[head];
    int pair = tag[head] * 64 + tag[child];
    add(Hash.of(13, pair, word[first], side));
    add(Hash.of(14, pair, label[first], label[second], side));
    add(Hash.of(15, word[head], word[first], side));
    add(Hash.of(16, pair, label[headLeft], label[state.left2[head]], side));
    add(Hash.of(17, pair, label[headRight], label[state.right2[head]], side));
    add(Hash.of(18, word[head], label[headRight], tag[child], side));
    add(Hash.of(19, word[child], label[headLeft], side));
    add(Hash.of(20, pair, label[state.right[child]], tag[state.right[child]], side));
    add(Hash.of(21, pair, word[second], side));
    add(Hash.of(22, pair, tag[headLeft], word[headLeft], side));
    add(Hash.of(23, tag[head], word[first], word[child], side));
    add(Hash.of(24, pair, word[headRight], side));
    add(Hash.of(25, word[child], label[first], side));
  }

  private void kinds(int[] word, int[] tag, ArcState state, int head, int child, int side) {
    int[] kinds = state.kinds;
    int pair = (Tag.kind(tag[head]) * 32 + Tag.kind(tag[child])) * 4 + side;
    add(Hash.of(26, word[head], tag[head - 1], tag[child], side * 2 + (kinds[head] & 1)));
    add(Hash.of(27, pair, kinds[head], kinds[child]));
    add(Hash.of(28, pair, kinds[head], word[child]));
    add(Hash.of(29, pair, kinds[child], word[head]));
    add(Hash.of(30, pair, tag[head - 1], kinds[head] & 1, Math.abs(head - child) == 1 ? 1 : 0));
    add(Hash.of(31, tag[head] * 64 + tag[child], kinds[head], side));
  }

  private void add(int feature) {
    features[count++] = feature;
  }
}
