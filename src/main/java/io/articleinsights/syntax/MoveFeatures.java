package io.articleinsights.syntax;

/**
 * What the parser looks at before each move, after Zhang and Nivre (2011): words and tags of the
 * top of the stack and of the next tokens, and their children so far.
 */
final class MoveFeatures {

  static final int COUNT = 54;

  private final int[] features = new int[COUNT];
  private int count;

  int[] of(TokenRow row, int[] tags, int[] finite, ArcState state) {
    count = 0;
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.next;
    words(row.word, tags, s0, s1, b0);
    tags(tags, state, s0, s1, b0);
    children(row.word, tags, state, s0, s1, b0);
    kinds(tags, finite, state, s0, s1, b0);
    return features;
  }

  private void words(int[] word, int[] tag, int s0, int s1, int b0) {
    int distance = s0 == 0 ? 0 : Math.min(7, b0 - s0);
    add(Hash.of(1, word[s0], tag[s0]));
    add(Hash.of(2, word[b0], tag[b0]));
    add(Hash.of(3, word[s0], tag[b0]));
    add(Hash.of(4, word[b0], tag[s0]));
    add(Hash.of(5, word[s0], word[b0]));
    add(Hash.of(6, word[s1], tag[s0]));
    add(Hash.of(7, word[s0], tag[s1]));
    add(Hash.of(8, word[s1], tag[s1]));
    add(Hash.of(9, word[s1], word[s0]));
    add(Hash.of(10, word[b0 + 1], tag[b0]));
    add(Hash.of(11, word[b0 + 1], tag[s0]));
    add(Hash.of(12, word[b0 + 1], tag[b0 + 2]));
    add(Hash.of(13, word[s0], tag[b0], distance));
    add(Hash.of(14, word[b0], tag[s0], distance));
    add(Hash.of(15, word[s1], tag[b0], tag[s0]));
  }

  private void tags(int[] tag, ArcState state, int s0, int s1, int b0) {
    int s2 = state.stack(2);
    int distance = s0 == 0 ? 0 : Math.min(7, b0 - s0);
    int gap = s1 == 0 ? 0 : Math.min(7, s0 - s1);
    add(Hash.of(16, tag[s0], tag[b0], distance));
    add(Hash.of(17, tag[s1], tag[s0], gap));
    add(Hash.of(18, tag[s0], tag[b0], tag[b0 + 1]));
    add(Hash.of(19, tag[b0], tag[b0 + 1], tag[b0 + 2]));
    add(Hash.of(20, tag[s1], tag[s0], tag[b0]));
    add(Hash.of(21, tag[s2], tag[s1], tag[s0], tag[b0]));
    add(Hash.of(22, tag[s1], tag[s0], tag[b0], tag[b0 + 1]));
    add(Hash.of(23, tag[s0], tag[b0], tag[b0 + 1], tag[b0 + 2]));
    add(Hash.of(24, tag[b0], tag[b0 + 1], tag[b0 + 2], tag[b0 + 3]));
    add(Hash.of(25, tag[s0 + 1], tag[s0], tag[b0], tag[Math.max(0, b0 - 1)]));
    add(Hash.of(26, tag[s0], s0 == 0 ? 0 : tag[s0 - 1], tag[b0]));
  }

  private void children(int[] word, int[] tag, ArcState state, int s0, int s1, int b0) {
    int s0l = state.left[s0];
    int s0r = state.right[s0];
    int b0l = state.left[b0];
    int s1r = state.right[s1];
    int[] label = state.label;
    add(Hash.of(27, tag[s0], tag[b0], tag[s0l], label[s0l]));
    add(Hash.of(28, tag[s0], tag[b0], tag[s0r], label[s0r]));
    add(Hash.of(29, tag[s0], tag[b0], tag[b0l], label[b0l]));
    add(Hash.of(30, tag[s1], tag[s0], tag[s1r], label[s1r]));
    add(Hash.of(31, tag[s1], tag[s0], tag[s0l], label[s0l]));
    add(Hash.of(32, tag[s1], tag[s0], tag[s0r], label[s0r]));
    add(Hash.of(33, tag[s0], label[s0l], label[s0r], label[state.left2[s0]]));
    add(Hash.of(34, tag[b0], label[b0l], label[state.left2[b0]], tag[s0]));
    add(Hash.of(35, word[s0], label[s0l], label[s0r]));
    add(Hash.of(36, word[b0], label[b0l], state.lefts[b0]));
    add(Hash.of(37, tag[s1], label[s1r], label[state.left[s1]], tag[b0]));
    add(Hash.of(38, word[s0l], tag[s0], tag[b0]));
    add(Hash.of(39, word[s0l], word[s1], tag[s0]));
    add(Hash.of(40, tag[s0], label[s0r], label[state.right2[s0]], tag[b0]));
    add(Hash.of(41, tag[s0], state.lefts[s0] * 8 + state.rights[s0], tag[b0]));
    add(Hash.of(42, tag[s1], tag[s0], tag[b0], word[s0l]));
  }

  private void kinds(int[] tag, int[] finite, ArcState state, int s0, int s1, int b0) {
    int[] kinds = state.kinds;
    int verbs = Math.min(3, finite[b0]);
    int c0 = Tag.kind(tag[s0]);
    int c1 = Tag.kind(tag[s1]);
    int cb = Tag.kind(tag[b0]);
    int cn = Tag.kind(tag[b0 + 1]);
    int wh = Tag.kind(tag[state.left[b0]]);
    add(Hash.of(43, tag[s0], kinds[s0], tag[b0]));
    add(Hash.of(44, tag[b0], kinds[b0], tag[s0]));
    add(Hash.of(45, tag[s1], kinds[s1], tag[s0], tag[b0]));
    add(Hash.of(46, c0 * 32 + cb, kinds[s0], kinds[b0]));
    add(Hash.of(47, tag[s0], tag[b0], verbs));
    add(Hash.of(48, tag[s1], tag[s0], tag[b0], verbs));
    add(Hash.of(49, c0 * 32 + cb, kinds[b0] & 1, wh, verbs));
    add(Hash.of(50, (c1 * 32 + c0) * 32 + cb, kinds[s1], kinds[s0]));
    add(Hash.of(51, (c1 * 32 + c0) * 32 + cb, cn, Tag.kind(tag[b0 + 2])));
    add(Hash.of(52, (c1 * 32 + c0) * 32 + cb, verbs, kinds[s1] & 1025));
    add(Hash.of(53, (c1 * 32 + c0) * 32 + Tag.kind(tag[state.stack(2)]), cb, kinds[s0] & 73));
    add(Hash.of(54, c0 * 32 + cb, tag[s0 + 1], tag[Math.max(0, b0 - 1)], kinds[b0] & 1));
  }

  private void add(int feature) {
    features[count++] = feature;
  }
}
