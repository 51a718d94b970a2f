package io.articleinsights.speaker;

import io.articleinsights.lexicon.FunctionWords;
import io.articleinsights.lexicon.WordFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The small words by which the noun phrases that stand for speakers are read. */
final class MentionWords {

  /** Open a noun phrase of one thing or person: {@code the mayor}, {@code their lawyer}. */
  static final Set<String> ARTICLES =
      FunctionWords.of("articles", "possessives", "possessives that are pronouns");

  private static final Set<String> DEMONSTRATIVES =
      FunctionWords.of("demonstratives of one", "demonstratives of several");

  private static final Set<String> SEVERAL = FunctionWords.of("quantifiers of several", "numerals");

  /** Open the object of a verb: {@code told the court}. */
  static final Set<String> OBJECT_OPENERS = union(ARTICLES, DEMONSTRATIVES);

  /** Open a noun phrase of several. */
  static final Set<String> QUANTITIES =
      union(SEVERAL, FunctionWords.of("demonstratives of several"));

  private static final Set<String> AMOUNTS =
      union(SEVERAL, FunctionWords.of("quantifiers of one"), Set.of("percent", "in", "half"));

  /** Open the second of two speakers: {@code Ann Lee and her brother}. */
  static final Set<String> COORDINATION_OPENERS = union(ARTICLES, SEVERAL);

  /** Open a noun phrase that may stand for somebody. */
  static final Set<String> RESOLUTION_OPENERS =
      union(OBJECT_OPENERS, SEVERAL, FunctionWords.of("quantifiers of one"));

  static final Set<String> RELATIVES;

  /** End the part of a phrase that names somebody. */
  static final Set<String> CORE_ENDS;

  /** Adjectives that follow their noun: {@code a source close to the family}. */
  static final Set<String> AFTER_NOUNS;

  static final Set<String> DESCRIPTION_OPENERS;

  /** Offices that one person at a time holds: {@code the mayor}. */
  static final Set<String> SOLE_OFFICES;

  /** Whose children are called by their given names: {@code Bob’s mother}. */
  static final Set<String> PARENTS;

  /** What somebody writes or says, so that it is the author who speaks: Bob's letter. */
  static final Set<String> WRITINGS;

  /** Whoever does so to a writing wrote it: she issued a statement. */
  static final Set<String> ISSUING;

  static {
    WordFile file = WordFile.read("names/mentions.txt");
    RELATIVES = union(FunctionWords.of("relatives"), file.words("also relatives"));
    AFTER_NOUNS = file.words("after nouns");
    SOLE_OFFICES = file.words("sole offices");
    PARENTS = file.words("parents");
    WRITINGS = file.words("writings");
    ISSUING = file.words("issuing");
    CORE_ENDS = union(RELATIVES, file.words("core ends"));
    DESCRIPTION_OPENERS = union(OBJECT_OPENERS, file.words("also open descriptions"));
  }

  private MentionWords() {}

  /** {@code 22 percent}, {@code one in four}, {@code many}: nothing but how many. */
  static boolean isNumberOnly(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      if (!AMOUNTS.contains(word) && !word.chars().allMatch(MentionWords::isOfNumber)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfNumber(int letter) {
    return Character.isDigit(letter) || letter == '.' || letter == ',' || letter == '%';
  }

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    Set<String> all = new HashSet<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return Set.copyOf(all);
  }
}
