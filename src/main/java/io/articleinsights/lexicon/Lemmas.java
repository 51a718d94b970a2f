package io.articleinsights.lexicon;

import java.util.Locale;

/**
 * Dictionary forms of nouns and verbs: irregular forms from WordNet 3.0, regular ones by their
 * endings, checked against its words (Miller, 1995: the rules of {@code morphy}).
 */
public final class Lemmas {

  private static final Lexicon LEXICON = Lexicon.instance();

  private Lemmas() {}

  /** The singular of a noun in lower case: {@code policies} gives {@code policy}. */
  public static String noun(String word) {
    String lower = plain(word);
    int form = LEXICON.nouns().find(lower, 0, lower.length());
    if (form != WordTable.ABSENT) {
      return LEXICON.nouns().lemma(form);
    }
    return isSingular(lower) ? lower : singular(lower);
  }

  /** The infinitive of a verb in lower case: {@code said} gives {@code say}. */
  public static String verb(String word) {
    String lower = plain(word);
    int form = LEXICON.verbs().find(lower, 0, lower.length());
    if (form != WordTable.ABSENT) {
      return LEXICON.verbs().lemma(form);
    }
    return isVerb(lower) ? lower : infinitive(lower);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean isSingular(String word) {
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return !plural || isNoun(word);
  }

  private static String singular(String word) {
    String cut = cut(word, 1);
    if (isNoun(cut)) {
      return cut;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + 'y';
    }
    boolean hissing = ends(word, "ses", "xes", "zes", "ches", "shes", "oes");
    boolean silent = word.endsWith("ses") && !word.endsWith("sses") && !isNoun(cut(word, 2));
    return hissing && !silent ? cut(word, 2) : cut;
  }

  private static String infinitive(String word) {
    if (ends(word, "ies", "ied") && word.length() > 4) {
      return cut(word, 3) + 'y';
    }
    if (word.endsWith("es")) {
      return firstVerb(cut(word, 1), cut(word, 2));
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return cut(word, 1);
    }
    if (word.endsWith("ed")) {
      return stem(cut(word, 2), cut(word, 1));
    }
    boolean progressive = word.endsWith("ing") && word.length() > 4;
    return progressive ? stem(cut(word, 3), cut(word, 3) + 'e') : word;
  }

  /**
   * Of a stem, the stem with an {@code e} and the stem less a doubled letter, the one that is one.
   */
  private static String stem(String stem, String withVowel) {
    int length = stem.length();
    boolean twin = length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
    if (twin && !isVerb(stem) && isVerb(cut(stem, 1))) {
      return cut(stem, 1);
    }
    return isVerb(withVowel) && !isVerb(stem) ? withVowel : stem;
  }

  private static String firstVerb(String first, String second) {
    return isVerb(second) && !isVerb(first) ? second : first;
  }

  private static boolean isNoun(String word) {
    return Lexicon.noun(LEXICON.profile(word, 0, word.length())) > 0;
  }

  private static boolean isVerb(String word) {
    return Lexicon.verb(LEXICON.profile(word, 0, word.length())) > 0;
  }

  private static boolean ends(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, Math.max(0, word.length() - letters));
  }
}
