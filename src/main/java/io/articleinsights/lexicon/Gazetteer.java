package io.articleinsights.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names that make a dateline certain: news agencies, states and countries, months. */
public final class Gazetteer {

  private static final Set<String> AGENCIES;

  private static final List<String> PUBLISHERS;

  private static final Set<String> REGIONS;

  /** Large cities, which papers also write small in a dateline. */
  private static final Set<String> CITIES;

  /** Words in capitals that open a story and are no place. */
  private static final Set<String> LABELS;

  private static final Set<String> SMALL_WORDS;
  private static final Set<String> INITIALS;

  static {
    WordFile file = WordFile.read("article/datelines.txt");
    AGENCIES = file.words("agencies");
    PUBLISHERS = file.entries("publishers").stream().map(entry -> " " + entry.word()).toList();
    REGIONS = file.words("regions");
    CITIES = file.words("cities");
    LABELS = file.words("labels");
    SMALL_WORDS = file.words("small words");
    INITIALS = file.words("initials");
  }

  private Gazetteer() {}

  /** Whether the words between the brackets name an agency or a paper: "AP", "CBS/AP". */
  public static boolean isSource(String words) {
    for (String part : words.split("/", -1)) {
      String name = part.strip().toLowerCase(Locale.ROOT);
      if (!AGENCIES.contains(name) && !isPublisher(part.strip(), name)) {
        return false;
      }
    }
    return true;
  }

  public static boolean isRegion(String words) {
    return REGIONS.contains(words.toLowerCase(Locale.ROOT));
  }

  public static boolean isCity(String words) {
    return CITIES.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether a word in capitals is known to be something else than a place. */
  public static boolean isLabel(String word) {
    return LABELS.contains(word);
  }

  /** Whether a word in capitals is small within the name of a place: {@code OF}. */
  public static boolean isSmallWord(String word) {
    return SMALL_WORDS.contains(word);
  }

  /** Whether a name stays in capitals: {@code UK}. */
  public static boolean isInitials(String word) {
    return INITIALS.contains(word);
  }

  public static boolean isMonth(String word) {
    return Calendar.isMonth(bare(word));
  }

  public static boolean isWeekday(String word) {
    return Calendar.isWeekday(bare(word));
  }

  private static boolean isPublisher(String name, String lowered) {
    return !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && PUBLISHERS.stream().anyMatch(lowered::endsWith);
  }

  private static String bare(String word) {
    String lowered = word.toLowerCase(Locale.ROOT);
    return lowered.endsWith(".") || lowered.endsWith(",")
        ? lowered.substring(0, lowered.length() - 1)
        : lowered;
  }
}
