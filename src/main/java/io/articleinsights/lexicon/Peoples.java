package io.articleinsights.lexicon;

import java.util.Set;

/** Words for one member of a people: {@code the Italian, the Swede}. */
public final class Peoples {

  private static final Set<String> MEMBERS = WordFile.read("names/peoples.txt").words("members");

  private Peoples() {}

  /** Whether a word stands for one person of that people. */
  public static boolean isMember(String lowerCaseWord) {
    return MEMBERS.contains(lowerCaseWord);
  }
}
