package io.articleinsights.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns that say what somebody is: offices, trades, kinship. */
public final class RoleNouns {

  /** Nouns that widen a role: what says the one may be called the other. */
  private static final Map<String, Set<String>> BROADER;

  private static final Map<String, Gender> GENDERS;

  private static final Set<String> KIN;

  /** By which an article calls somebody again whom it has named: {@code the striker}. */
  private static final Set<String> VARIATIONS;

  static {
    WordFile file = WordFile.read("names/role-nouns.txt");
    BROADER = broader(file);
    GENDERS = genders(file);
    KIN = file.words("kin");
    VARIATIONS = file.words("variations");
  }

  private RoleNouns() {}

  public static Set<String> all() {
    return GENDERS.keySet();
  }

  public static boolean contains(String word) {
    return GENDERS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word can hardly be anything but what somebody does: {@code actress}. */
  public static boolean isTrade(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean agent =
        lower.endsWith("or")
            || lower.endsWith("ist")
            || lower.endsWith("er")
            || lower.endsWith("bour");
    return contains(lower) && (agent || gender(lower) != Gender.UNKNOWN) && !Titles.isTitle(lower);
  }

  /** Whether a word says whose relative somebody is. */
  public static boolean isKin(String lowerCaseWord) {
    return KIN.contains(lowerCaseWord);
  }

  /** Whether a noun often stands for somebody named just before: {@code the striker}. */
  public static boolean varies(String lowerCaseWord) {
    return VARIATIONS.contains(lowerCaseWord);
  }

  public static Gender gender(String noun) {
    return GENDERS.getOrDefault(noun.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  /** Whether somebody whose role is {@code role} may be called {@code noun}. */
  public static boolean mayBeCalled(String role, String noun) {
    return role.equals(noun) || BROADER.getOrDefault(role, Set.of()).contains(noun);
  }

  private static Map<String, Set<String>> broader(WordFile file) {
    Map<String, Set<String>> broader = new HashMap<>();
    file.values("broader").forEach((role, nouns) -> broader.put(role, Set.of(nouns.split(" "))));
    return Map.copyOf(broader);
  }

  private static Map<String, Gender> genders(WordFile file) {
    Map<String, Gender> genders = new HashMap<>();
    file.words("people").forEach(noun -> genders.put(noun, Gender.UNKNOWN));
    file.words("variations").forEach(noun -> genders.put(noun, Gender.UNKNOWN));
    file.words("men").forEach(noun -> genders.put(noun, Gender.MALE));
    file.words("women").forEach(noun -> genders.put(noun, Gender.FEMALE));
    return Map.copyOf(genders);
  }
}
