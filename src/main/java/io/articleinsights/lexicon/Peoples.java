package io.articleinsights.lexicon;

import java.util.Set;

/** Words for one member of a people: {@code the Italian, the Swede}. */
public final class Peoples {

  private static final Set<String> MEMBERS = WordFile.read("names/peoples.txt").words("members");

  private static final Set<String> PARTISANS =
      WordFile.read("names/peoples.txt").words("partisans");

  private static final Set<String> PARTIES =
      WordFile.read("names/peoples.txt").words("creeds and parties");

  /** Two names of one party. */
  private static final Set<String> SAME_PARTY =
      WordFile.read("names/peoples.txt").words("same party");

  private Peoples() {}

  /** Whether a word stands for one member of a party: {@code Democrat}. */
  public static boolean isPartisan(String lowerCaseWord) {
    return PARTISANS.contains(lowerCaseWord);
  }

  /** Whether an adjective tells of which party or creed somebody is: {@code Democratic}. */
  private static boolean isParty(String lowerCaseWord) {
    return PARTIES.contains(lowerCaseWord);
  }

  /** Whether two adjectives tell of different parties. */
  public static boolean areParted(String party, String other) {
    return isParty(party)
        && isParty(other)
        && !party.equals(other)
        && !(SAME_PARTY.contains(party) && SAME_PARTY.contains(other));
  }

  /** Whether a word stands for one person of that people. */
  public static boolean isMember(String lowerCaseWord) {
    return MEMBERS.contains(lowerCaseWord);
  }
}
