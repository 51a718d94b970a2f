package io.articleinsights.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Common given names of many languages and the gender they mostly go with; names that both genders
 * bear are known as names without a gender.
 */
public final class GivenNames {

  private static final Map<String, Gender> GENDERS = table();

  private GivenNames() {}

  public static Set<String> all() {
    return GENDERS.keySet();
  }

  /** Whether the word, upper and lower case alike, is known as a given name. */
  public static boolean contains(String word) {
    return GENDERS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The gender that mostly goes with a name; unknown for a name that is not listed. */
  public static Gender gender(String name) {
    return GENDERS.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  private static Map<String, Gender> table() {
    WordFile file = WordFile.read("names/given-names.txt");
    Map<String, Gender> table = new HashMap<>(4096);
    add(table, file.words("men"), Gender.MALE);
    add(table, file.words("women"), Gender.FEMALE);
    add(table, file.words("either"), Gender.UNKNOWN);
    return Collections.unmodifiableMap(table);
  }

  private static void add(Map<String, Gender> table, Set<String> names, Gender gender) {
    names.forEach(name -> table.put(name, gender));
  }
}
