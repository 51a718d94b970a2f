package io.articleinsights.lexicon;

import java.util.Set;

/** Words for one member of a people: {@code the Italian, the Swede}. */
public final class Peoples {

  private static final Set<String> MEMBERS = WordFile.read("names/peoples.txt").words("members");

  private static final Set<String> PARTISANS =
      WordFile.read("names/peoples.txt").words("partisans");

  private Peoples() {}

  /** Whether a word stands for one member of a party: {@code Democrat}. */
  public static boolean isPartisan(String lowerCaseWord) {
    return PARTISANS.contains(lowerCaseWord);
  }

  /** Whether a word stands for one person of that people. */
  public static boolean isMember(String lowerCaseWord) {
    return MEMBERS.contains(lowerCaseWord);
  }
}
