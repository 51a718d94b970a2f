package io.articleinsights.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which tags the treebanks show of a word, or of words that look like it.
 *
 * @param tags by the hash of a word or of a look
 * @param open the tags of the words that are not frequent
 */
record SeenTags(TreeMap<Integer, Long> tags, long open) {

  /** A word this frequent has only the tags that it was seen with. */
  private static final int FREQUENT = 4;

  private static final int FREQUENT_LOOK = 10;

  /** Counts words. */
  private static final class Counts {
    private final Map<Integer, Long> tags = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    void add(int key, long tag) {
      tags.merge(key, tag, (a, b) -> a | b);
      counts.merge(key, 1, Integer::sum);
    }

    void keep(int least, Map<Integer, Long> kept) {
      tags.forEach(
          (key, set) -> {
            if (counts.get(key) >= least) {
              kept.put(key, set);
            }
          });
    }
  }

  static SeenTags of(List<GoldTree> trees) {
    Counts words = new Counts();
    TokenRow row = new TokenRow();
    for (GoldTree tree : trees) {
      row.read(tree.text(), 0, tree.size());
      for (int i = 0; i < tree.size(); i++) {
        words.add(row.word[i + TokenRow.PAD], 1L << tree.tags()[i].ordinal());
      }
    }
    Counts looks = new Counts();
    long open = 0;
    for (GoldTree tree : trees) {
      row.read(tree.text(), 0, tree.size());
      for (int i = 0; i < tree.size(); i++) {
        int at = i + TokenRow.PAD;
        if (words.counts.get(row.word[at]) <= FREQUENT) {
          long tag = 1L << tree.tags()[i].ordinal();
          looks.add(TagChoices.look(row, at), tag);
          open |= tag;
        }
      }
    }
    TreeMap<Integer, Long> kept = new TreeMap<>();
    looks.keep(FREQUENT_LOOK, kept);
    words.keep(FREQUENT, kept);
    return new SeenTags(kept, open);
  }

  TagChoices made() {
    int[] keys = tags.keySet().stream().mapToInt(Integer::intValue).toArray();
    long[] values = tags.values().stream().mapToLong(Long::longValue).toArray();
    return new TagChoices(keys, values, open);
  }
}
