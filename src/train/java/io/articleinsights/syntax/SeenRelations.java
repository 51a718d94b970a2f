package io.articleinsights.syntax;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which relations the treebanks show.
 *
 * @param pairs for each pair of tags the relations, see {@link RelationChoices}
 * @param closed for the hash of a word its closed relations
 */
record SeenRelations(long[] pairs, TreeMap<Integer, Long> closed) {

  /** How often a word must have had a closed relation. */
  private static final int OFTEN = 2;

  /**
   * @param tags the tags of each tree as a tagger found them
   */
  static SeenRelations of(List<GoldTree> trees, Map<GoldTree, int[]> tags) {
    SeenRelations seen = new SeenRelations(new long[RelationChoices.PAIRS], new TreeMap<>());
    TreeMap<Long, Integer> counts = new TreeMap<>();
    TokenRow row = new TokenRow();
    for (GoldTree tree : trees) {
      row.read(tree.text(), 0, tree.size());
      for (int i = 0; i < tree.size(); i++) {
        int relation = tree.relations()[i].ordinal();
        seen.pair(tree, i, tags.get(tree));
        if ((RelationChoices.CLOSED >> relation & 1) == 1) {
          long key = (long) row.word[i + TokenRow.PAD] << 8 | relation;
          if (counts.merge(key, 1, Integer::sum) == OFTEN) {
            seen.closed.merge((int) (key >> 8), 1L << relation, (a, b) -> a | b);
          }
        }
      }
    }
    return seen;
  }

  private void pair(GoldTree tree, int token, int[] tags) {
    int head = tree.heads()[token];
    if (head >= 0) {
      int headTag = tags[head + TokenRow.PAD];
      int childTag = tags[token + TokenRow.PAD];
      int pair = RelationChoices.pair(headTag, childTag, token < head);
      pairs[pair] |= RelationChoices.bit(tree.relations()[token]);
    }
  }

  int[] words() {
    return closed.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  RelationChoices made() {
    return new RelationChoices(
        pairs, words(), closed.values().stream().mapToLong(Long::longValue).toArray());
  }
}
