package io.articleinsights.text;

/** The possible tags of one token with their scores, in tenths of a bit; filled anew for each. */
final class TagCandidates {

  private static final int MOST = 16;

  private final int[] tags = new int[MOST];
  private final int[] scores = new int[MOST];
  private int count;

  void clear() {
    count = 0;
  }

  void add(GrammarTag tag, int score) {
    add(tag.ordinal(), score);
  }

  /** Adds a tag, or betters the score of one that is there. */
  void add(int tag, int score) {
    for (int i = 0; i < count; i++) {
      if (tags[i] == tag) {
        scores[i] = Math.max(scores[i], score);
        return;
      }
    }
    if (count < MOST) {
      tags[count] = tag;
      scores[count++] = score;
    }
  }

  void lowerAll(int by) {
    for (int i = 0; i < count; i++) {
      scores[i] -= by;
    }
  }

  int best() {
    int best = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      best = Math.max(best, scores[i]);
    }
    return best;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int count() {
    return count;
  }

  int tag(int index) {
    return tags[index];
  }

  int score(int index) {
    return scores[index];
  }
}
