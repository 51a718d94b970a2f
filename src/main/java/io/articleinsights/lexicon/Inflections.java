package io.articleinsights.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes regular endings off English words, as far as the letters alone allow; a light stemmer after
 * Harman ("How effective is suffixing?", 1991): nouns lose their plural, nothing is derived.
 */
public final class Inflections {

  private static final Map<String, String> IRREGULAR;

  /** Plurals in {@code -ics}; the others, like {@code politics}, are no plurals. */
  private static final Set<String> COUNTED_ICS;

  static {
    WordFile file = WordFile.read("grammar/inflections.txt");
    IRREGULAR = file.values("singulars");
    COUNTED_ICS = file.words("plurals in -ics");
  }

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

  /** Whether the plural is {@code -es} after a hiss: {@code boxes}, {@code churches}. */
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
