package io.articleinsights.syntax;

/**
 * What was learned from the treebanks.
 *
 * @param relations the relations that were seen for a pair of tags, see {@link #relations}
 */
record Model(TagChoices choices, Scorer tags, Scorer moves, Scorer labels, long[] relations) {

  static final int PAIRS = 64 * 64 * 2;

  private static final long ALL = (1L << Relation.values().length) - 4;

  static int pair(int headTag, int childTag, boolean childFirst) {
    return (headTag * 64 + childTag) * 2 + (childFirst ? 1 : 0);
  }

  /** The relations that a token may have to its head, one bit each. */
  long relations(int headTag, int childTag, boolean childFirst) {
    long seen = relations[pair(headTag, childTag, childFirst)];
    return seen == 0 ? ALL : seen;
  }
}
