package io.articleinsights.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes regular endings off English words, as far as the letters alone allow; a light stemmer after
 * Harman ("How effective is suffixing?", 1991): nouns lose their plural, nothing is derived.
 */
public final class Inflections {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("people", "people"),
          Map.entry("feet", "foot"),
          Map.entry("teeth", "tooth"),
          Map.entry("geese", "goose"),
          Map.entry("mice", "mouse"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("knives", "knife"),
          Map.entry("leaves", "leaf"),
          Map.entry("thieves", "thief"),
          Map.entry("wolves", "wolf"),
          Map.entry("shelves", "shelf"),
          Map.entry("halves", "half"),
          Map.entry("movies", "movie"),
          Map.entry("cookies", "cookie"),
          Map.entry("calories", "calorie"),
          Map.entry("zombies", "zombie"),
          Map.entry("species", "species"),
          Map.entry("series", "series"),
          Map.entry("news", "news"),
          Map.entry("lens", "lens"),
          Map.entry("lenses", "lens"),
          Map.entry("bias", "bias"),
          Map.entry("gas", "gas"),
          Map.entry("gases", "gas"),
          Map.entry("atlas", "atlas"),
          Map.entry("canvas", "canvas"),
          Map.entry("texas", "texas"),
          Map.entry("analyses", "analysis"),
          Map.entry("crises", "crisis"),
          Map.entry("theses", "thesis"),
          Map.entry("hypotheses", "hypothesis"),
          Map.entry("criteria", "criterion"),
          Map.entry("phenomena", "phenomenon"),
          Map.entry("indices", "index"),
          Map.entry("matrices", "matrix"),
          Map.entry("vertices", "vertex"),
          Map.entry("appendices", "appendix"),
          Map.entry("buses", "bus"),
          Map.entry("viruses", "virus"),
          Map.entry("campuses", "campus"),
          Map.entry("bonuses", "bonus"),
          Map.entry("statuses", "status"),
          Map.entry("heroes", "hero"),
          Map.entry("potatoes", "potato"),
          Map.entry("tomatoes", "tomato"),
          Map.entry("echoes", "echo"),
          Map.entry("vetoes", "veto"),
          Map.entry("quizzes", "quiz"),
          Map.entry("axes", "axis"));

  /** Plurals in {@code -ics}; the others, like {@code politics}, are no plurals. */
  private static final Set<String> COUNTED_ICS =
      Set.of(
          "topics",
          "critics",
          "clinics",
          "fabrics",
          "metrics",
          "epidemics",
          "pandemics",
          "characteristics",
          "heuristics",
          "republics",
          "plastics",
          "antibiotics",
          "relics",
          "sceptics",
          "skeptics",
          "academics",
          "catholics",
          "comics",
          "mechanics");

  private Inflections() {}

  /** The singular of a lower-case noun; a word that is none, or already one, as it is. */
  public static String singular(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    int length = word.length();
    if (length < 4 || word.charAt(length - 1) != 's' || !regular(word)) {
      return word;
    }
    if (word.endsWith("ies")) {
      return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
    }
    return word.substring(0, length - (sibilant(word) ? 2 : 1));
  }

  private static boolean regular(String word) {
    char before = word.charAt(word.length() - 2);
    return Character.isLetterOrDigit(before)
        && before != 's'
        && before != 'u'
        && before != 'i'
        && (!word.endsWith("ics") || COUNTED_ICS.contains(word));
  }

  /** Whether the plural is {@code -es} behind a hiss: {@code boxes}, {@code churches}. */
  private static boolean sibilant(String word) {
    return word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches") && !word.endsWith("aches")
        || word.endsWith("shes")
        || word.endsWith("zzes");
  }

  /**
   * What a lower-case {@code -ed} or {@code -ing} form may be the inflection of, the likeliest
   * first in {@code choice} 0 to 2: {@code stopped} gives {@code stopp}, {@code stoppe}, {@code
   * stop}. Whether it is one, only the article can tell.
   */
  public static Optional<String> base(String word, int choice) {
    int cut = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
    int length = word.length() - cut;
    if (cut == 0 || length < 3) {
      return Optional.empty();
    }
    String stem = word.substring(0, length);
    return switch (choice) {
      case 0 -> Optional.of(stem);
      case 1 -> Optional.of(stem + "e");
      default -> undouble(stem);
    };
  }

  private static Optional<String> undouble(String stem) {
    int length = stem.length();
    if (stem.charAt(length - 1) == 'i') {
      return Optional.of(stem.substring(0, length - 1) + "y");
    }
    return stem.charAt(length - 1) == stem.charAt(length - 2)
        ? Optional.of(stem.substring(0, length - 1))
        : Optional.empty();
  }
}
