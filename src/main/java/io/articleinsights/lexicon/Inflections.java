package io.articleinsights.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts regular endings on English words and takes them off, as far as the letters alone allow; a
 * light stemmer after Harman ("How effective is suffixing?", 1991): nouns lose their plural,
 * nothing is derived.
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
    return Ending.of(word) == Ending.S && regular(word) ? withoutS(word) : word;
  }

  /** The infinitive of a lower-case verb; a word without an ending as it is. */
  static String infinitive(String word) {
    Ending ending = Ending.of(word);
    return switch (ending) {
      case S -> withoutS(word);
      case ED, ING -> ending.base(word, word.length() > 4 && endsWithI(word, ending) ? 2 : 0);
      default -> word;
    };
  }

  /**
   * What a lower-case {@code -ed} or {@code -ing} form may be the inflection of, the likeliest
   * first in {@code choice} 0 to 2: {@code stopped} gives {@code stopp}, {@code stoppe}, {@code
   * stop}. Whether it is one, only the article can tell.
   */
  public static Optional<String> base(String word, int choice) {
    Ending ending = Ending.of(word);
    boolean verb = ending == Ending.ED || ending == Ending.ING;
    if (!verb || word.length() - ending.length() < 3) {
      return Optional.empty();
    }
    StringBuilder base = new StringBuilder(word.length() + 1);
    return ending.base(word, 0, word.length(), choice, base)
        ? Optional.of(base.toString())
        : Optional.empty();
  }

  /** The third person of a verb, and the plural of a noun. */
  static String withS(String base) {
    if (endsWithConsonantY(base)) {
      return withoutLast(base) + "ies";
    }
    boolean hissing =
        base.endsWith("s")
            || base.endsWith("sh")
            || base.endsWith("ch")
            || base.endsWith("x")
            || base.equals("go");
    return base + (hissing ? "es" : "s");
  }

  /**
   * The past of a regular verb.
   *
   * @param doubling whether its last letter is doubled
   */
  static String withEd(String verb, boolean doubling) {
    if (endsWithConsonantY(verb)) {
      return withoutLast(verb) + "ied";
    }
    return doubling ? doubled(verb) + "ed" : verb + (verb.endsWith("e") ? "d" : "ed");
  }

  /**
   * The gerund of a verb.
   *
   * @param doubling whether its last letter is doubled
   */
  static String withIng(String verb, boolean doubling) {
    boolean dropping = verb.endsWith("e") && !verb.endsWith("ee");
    return (doubling ? doubled(verb) : dropping ? withoutLast(verb) : verb) + "ing";
  }

  private static String withoutS(String word) {
    boolean vowel = word.endsWith("ies") ? word.length() > 4 : hissing(word);
    return Ending.S.base(word, vowel ? 1 : 0);
  }

  private static boolean regular(String word) {
    char before = word.charAt(word.length() - 2);
    return Character.isLetterOrDigit(before)
        && before != 'u'
        && before != 'i'
        && (!word.endsWith("ics") || COUNTED_ICS.contains(word));
  }

  /** Whether the plural is {@code -es} after a hiss: {@code boxes}, {@code churches}. */
  private static boolean hissing(String word) {
    return word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches") && !word.endsWith("aches")
        || word.endsWith("shes")
        || word.endsWith("zzes");
  }

  private static boolean endsWithI(String word, Ending ending) {
    return word.charAt(word.length() - ending.length() - 1) == 'i';
  }

  private static boolean endsWithConsonantY(String base) {
    int last = base.length() - 1;
    return last > 0 && base.charAt(last) == 'y' && "aeiou".indexOf(base.charAt(last - 1)) < 0;
  }

  private static String doubled(String verb) {
    return verb + verb.charAt(verb.length() - 1);
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }
}
