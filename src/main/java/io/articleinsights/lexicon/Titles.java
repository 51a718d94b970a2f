package io.articleinsights.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that stand before a name: courtesy titles, and offices with their plain noun. */
public final class Titles {

  private static final Map<String, Gender> COURTESY;

  /** Offices as they are written before a name, each with the noun of a later description. */
  private static final Map<String, String> OFFICES;

  private static final Map<String, Gender> OFFICE_GENDER;

  /** Titles that belong to the name itself when a single name follows: Pope Francis. */
  private static final Set<String> PART_OF_NAME;

  /** Titles that are surnames as well. */
  private static final Set<String> ALSO_NAMES;

  private static final Set<String> SUFFIXES;

  static {
    WordFile file = WordFile.read("names/titles.txt");
    COURTESY = courtesies(file);
    OFFICES = file.values("offices");
    OFFICE_GENDER = genders(file);
    PART_OF_NAME = file.words("part of the name");
    ALSO_NAMES = file.words("also surnames");
    SUFFIXES = file.words("suffixes");
  }

  private Titles() {}

  public static Set<String> courtesies() {
    return COURTESY.keySet();
  }

  public static Set<String> offices() {
    return OFFICES.keySet();
  }

  public static Set<String> suffixes() {
    return SUFFIXES;
  }

  public static boolean isCourtesy(String word) {
    return COURTESY.containsKey(word.toLowerCase(Locale.ROOT));
  }

  public static boolean isOffice(String word) {
    return OFFICES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  public static boolean isTitle(String word) {
    return isCourtesy(word) || isOffice(word);
  }

  public static boolean isAlsoName(String word) {
    return ALSO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  public static boolean isPartOfName(String word) {
    return PART_OF_NAME.contains(word.toLowerCase(Locale.ROOT));
  }

  public static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The noun that a later description uses for an office: {@code senator} for {@code Sen}. */
  public static String noun(String office) {
    String word = office.toLowerCase(Locale.ROOT);
    String noun = OFFICES.getOrDefault(word, "");
    return noun.isEmpty() ? word : noun;
  }

  public static Gender gender(String title) {
    String word = title.toLowerCase(Locale.ROOT);
    return COURTESY.getOrDefault(word, OFFICE_GENDER.getOrDefault(word, Gender.UNKNOWN));
  }

  private static Map<String, Gender> courtesies(WordFile file) {
    Map<String, Gender> courtesies = new HashMap<>();
    file.entries("courtesies").forEach(entry -> courtesies.put(entry.word(), bearer(entry)));
    return Map.copyOf(courtesies);
  }

  private static Gender bearer(WordEntry entry) {
    return switch (entry.value()) {
      case "man" -> Gender.MALE;
      case "woman" -> Gender.FEMALE;
      case "" -> Gender.UNKNOWN;
      default -> throw entry.refused("neither man nor woman");
    };
  }

  private static Map<String, Gender> genders(WordFile file) {
    Map<String, Gender> genders = new HashMap<>();
    file.words("offices of men").forEach(office -> genders.put(office, Gender.MALE));
    file.words("offices of women").forEach(office -> genders.put(office, Gender.FEMALE));
    return Map.copyOf(genders);
  }
}
