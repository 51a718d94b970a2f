package io.articleinsights.syntax;

import java.util.Arrays;

/**
 * Which relations a token can have to its head: those that the treebanks show between words with
 * their tags. Auxiliaries and the like are closed lists: other words never are that. One bit for
 * each {@link Relation}.
 */
final class RelationChoices {

  /** How many pairs of tags there are, with the side of the child. */
  static final int PAIRS = 64 * 64 * 2;

  /** The relations that only words from a list have. */
  static final long CLOSED =
      bit(Relation.AUX) | bit(Relation.AUX_PASS) | bit(Relation.COP) | bit(Relation.EXPL);

  private static final long ALL = (1L << Relation.values().length) - 4;

  private final long[] pairs;
  private final int[] words;
  private final long[] closed;

  /**
   * @param pairs for each {@link #pair} the relations that were seen
   * @param words hashes of the words that have closed relations, in ascending order
   * @param closed those relations of each of the words
   */
  RelationChoices(long[] pairs, int[] words, long[] closed) {
    this.pairs = pairs;
    this.words = words;
    this.closed = closed;
  }

  static long bit(Relation relation) {
    return 1L << relation.ordinal();
  }

  static int pair(int headTag, int childTag, boolean childFirst) {
    return (headTag * 64 + childTag) * 2 + (childFirst ? 1 : 0);
  }

  /** The relations that a word with a tag may have to a head with a tag; at least one. */
  long of(int headTag, int childTag, boolean childFirst, int word) {
    long seen = pairs[pair(headTag, childTag, childFirst)];
    long open = (seen == 0 ? ALL : seen) & ~barred(word);
    return open == 0 ? ALL & ~CLOSED : open;
  }

  private long barred(int word) {
    int found = Arrays.binarySearch(words, word);
    return found < 0 ? CLOSED : CLOSED & ~closed[found];
  }
}
