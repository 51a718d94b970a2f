package io.articleinsights.keyword;

import io.articleinsights.text.StopWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one article as they are written, and the key under which their inflections meet.
 *
 * <p>A common noun meets its plural whether or not both occur. A name is never cut: {@code Woods}
 * stays {@code woods}, unless {@code Wood} is a name of the article too. {@code -ed} and {@code
 * -ing} forms meet a base that occurs.
 */
final class Vocabulary {

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> written = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private int[] seen = new int[256];
  private int[] asName = new int[256];
  private final Map<String, Boolean> nameOfFolded = new HashMap<>();

  /** The number of a word as it is written. */
  int id(String word) {
    Integer known = ids.get(word);
    if (known != null) {
      return known;
    }
    int id = written.size();
    ids.put(word, id);
    written.add(word);
    folded.add(fold(word));
    if (id == seen.length) {
      seen = Arrays.copyOf(seen, id * 2);
      asName = Arrays.copyOf(asName, id * 2);
    }
    return id;
  }

  void saw(int id, boolean name) {
    seen[id]++;
    if (name) {
      asName[id]++;
    }
  }

  String written(int id) {
    return written.get(id);
  }

  /** The word in lower case, without full stops. */
  String folded(int id) {
    return folded.get(id);
  }

  int size() {
    return written.size();
  }

  /** The keys of all words by number; settled once every word has been seen. */
  String[] keys() {
    Map<String, int[]> votes = new HashMap<>();
    for (int id = 0; id < size(); id++) {
      int[] vote = votes.computeIfAbsent(folded.get(id), word -> new int[2]);
      vote[0] += seen[id];
      vote[1] += asName[id];
    }
    votes.forEach((word, vote) -> nameOfFolded.put(word, vote[1] * 2 > vote[0]));
    String[] keys = new String[size()];
    for (int id = 0; id < keys.length; id++) {
      keys[id] = key(folded.get(id));
    }
    return keys;
  }

  /** Whether most occurrences of a folded word are part of a name. */
  private boolean name(String word) {
    return nameOfFolded.getOrDefault(word, false);
  }

  private String key(String word) {
    if (word.length() < 3 || StopWords.contains(word) || Character.isUpperCase(word.charAt(0))) {
      return word;
    }
    String singular = Inflections.singular(word);
    if (name(word)) {
      return name(singular) ? singular : word;
    }
    for (int choice = 0; choice < 3; choice++) {
      Optional<String> base = Inflections.base(word, choice);
      if (base.isPresent() && nameOfFolded.containsKey(base.get()) && !name(base.get())) {
        return Inflections.singular(base.get());
      }
    }
    return singular;
  }

  /**
   * Lower case without the full stops of an abbreviation and the hyphen behind a prefix; a word
   * that only its capitals tell from a function word keeps them.
   */
  private static String fold(String word) {
    String bare = word.replace(".", "").replace("-", "");
    boolean acronym = bare.length() > 1 && bare.chars().allMatch(Character::isUpperCase);
    if (acronym && StopWords.contains(bare)) {
      return bare;
    }
    return bare.toLowerCase(Locale.ROOT);
  }
}
