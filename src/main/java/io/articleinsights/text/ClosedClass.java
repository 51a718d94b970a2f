package io.articleinsights.text;

import io.articleinsights.lexicon.WordEntry;
import io.articleinsights.lexicon.WordFile;
import io.articleinsights.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of grammar: each with its few possible tags and how much less likely than the first
 * they are.
 */
final class ClosedClass {

  private static final List<int[]> TAGS = new ArrayList<>();
  private static final WordTable TABLE = table();

  private ClosedClass() {}

  /**
   * Adds the tags of the word that stands in a range of a text.
   *
   * @return whether it is a word of grammar
   */
  static boolean addTo(TagCandidates candidates, String text, int start, int end) {
    int entry = TABLE.value(text, start, end);
    if (entry == WordTable.ABSENT) {
      return false;
    }
    int[] tags = TAGS.get(entry);
    for (int i = 0; i < tags.length; i += 2) {
      candidates.add(tags[i], tags[i + 1]);
    }
    return true;
  }

  static boolean contains(String text, int start, int end) {
    return TABLE.contains(text, start, end);
  }

  /** Words with the same tags share an entry. */
  private static WordTable table() {
    WordTable.Builder builder = new WordTable.Builder();
    Map<String, Integer> known = new HashMap<>();
    for (WordEntry word : WordFile.read("grammar/tags.txt").entries("tags")) {
      int entry = known.computeIfAbsent(word.value(), value -> TAGS.size());
      if (entry == TAGS.size()) {
        TAGS.add(tags(word));
      }
      builder.put(word.word(), entry);
    }
    return builder.build();
  }

  private static int[] tags(WordEntry word) {
    String[] fields = word.value().split(" ");
    int[] tags = new int[fields.length * 2];
    for (int i = 0; i < fields.length; i++) {
      int colon = fields[i].indexOf(':');
      try {
        String name = colon < 0 ? fields[i] : fields[i].substring(0, colon);
        tags[2 * i] = GrammarTag.valueOf(name).ordinal();
        tags[2 * i + 1] = colon < 0 ? 0 : -Integer.parseInt(fields[i].substring(colon + 1));
      } catch (IllegalArgumentException unknown) {
        throw word.refused("not a tag, nor a tag with its cost, “" + fields[i] + "”");
      }
    }
    return tags;
  }
}
