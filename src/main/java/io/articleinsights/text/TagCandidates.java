package io.articleinsights.text;

import java.util.Arrays;

/** The possible tags of one token with their scores, in tenths of a bit. */
final class TagCandidates {

  private static final int MOST = 16;

  private final int[] tags;
  private final int[] scores;
  private int count;

  TagCandidates() {
    this(new int[MOST], new int[MOST], 0);
  }

  private TagCandidates(int[] tags, int[] scores, int count) {
    this.tags = tags;
    this.scores = scores;
    this.count = count;
  }

  /** The same without room for more. */
  TagCandidates trimmed() {
    return new TagCandidates(Arrays.copyOf(tags, count), Arrays.copyOf(scores, count), count);
  }

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

  void addAll(TagCandidates others) {
    for (int i = 0; i < others.count; i++) {
      add(others.tags[i], others.scores[i]);
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
