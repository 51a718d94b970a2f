package io.articleinsights.syntax;

import io.articleinsights.lexicon.Calendar;
import io.articleinsights.lexicon.FunctionWords;
import io.articleinsights.lexicon.WordFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Closed word classes as bits; what a small word is can be told without a parser. */
public final class WordClass {

  public static final int SUBJECT_PRONOUN = 1;
  public static final int OBJECT_PRONOUN = 1 << 1;
  public static final int DETERMINER = 1 << 2;
  public static final int PREPOSITION = 1 << 3;
  public static final int COORDINATOR = 1 << 4;
  public static final int SUBORDINATOR = 1 << 5;
  public static final int AUXILIARY = 1 << 6;
  public static final int NEGATION = 1 << 7;
  public static final int ADVERB = 1 << 8;
  public static final int RELATIVE = 1 << 9;
  public static final int TIME = 1 << 10;
  public static final int QUESTION = 1 << 11;
  public static final int MODAL = 1 << 12;
  public static final int HEARER = 1 << 13;
  public static final int FINITE = 1 << 14;

  /** Opens a noun phrase and is nothing else: an article, or whose it is. */
  public static final int OPENER = 1 << 15;

  public static final int OWNER = 1 << 16;

  /** May stand for those of whom it tells how many they are: <i>others</i>, <i>two</i>. */
  public static final int QUANTIFIER = 1 << 17;

  private static final String ARTICLES = "articles";
  private static final String POSSESSIVES = "possessives";
  private static final String POSSESSIVE_PRONOUNS = "possessives that are pronouns";
  private static final String REFLEXIVE_PRONOUNS = "reflexive pronouns";
  private static final String AUXILIARIES = "finite auxiliaries";
  private static final String TORN_AUXILIARIES = "torn auxiliaries";
  private static final String TORN_MODALS = "torn modals";

  private static final Map<String, Integer> CLASSES = new HashMap<>();

  /** What ends like an adverb and is none. */
  private static final Set<String> NO_ADVERBS;

  static {
    addClosed(SUBJECT_PRONOUN, "subject pronouns");
    addClosed(OBJECT_PRONOUN, "object pronouns", REFLEXIVE_PRONOUNS);
    addClosed(
        DETERMINER,
        ARTICLES,
        POSSESSIVES,
        POSSESSIVE_PRONOUNS,
        "demonstratives of one",
        "demonstratives of several",
        "quantifiers of one",
        "quantifiers of several",
        "numerals");
    addClosed(PREPOSITION, "prepositions");
    addClosed(COORDINATOR, "coordinators");
    addClosed(SUBORDINATOR, "subordinators");
    addClosed(AUXILIARY, AUXILIARIES, "other auxiliaries", TORN_AUXILIARIES, TORN_MODALS);
    addClosed(AUXILIARY | NEGATION | ADVERB, "torn negations");
    addClosed(FINITE, AUXILIARIES, TORN_AUXILIARIES, TORN_MODALS, "contractions");
    addClosed(MODAL, "modals", TORN_MODALS);
    addClosed(NEGATION, "negations");
    addClosed(ADVERB, REFLEXIVE_PRONOUNS);
    addClosed(OPENER, ARTICLES, POSSESSIVES);
    addClosed(QUANTIFIER, "quantifiers of one", "quantifiers of several", "numerals");
    addClosed(OWNER, POSSESSIVES, POSSESSIVE_PRONOUNS);
    addClosed(RELATIVE, "relatives");
    addClosed(QUESTION, "question words");
  }

  static {
    WordFile file = WordFile.read("grammar/word-classes.txt");
    add(FINITE, file.words("finite verbs"));
    add(ADVERB, file.words("adverbs"));
    add(HEARER, file.words("hearers"));
    add(TIME, file.words("times"));
    NO_ADVERBS = file.words("no adverbs");
    add(TIME, Calendar.WEEKDAYS);
    add(TIME, Calendar.PLAIN_MONTHS);
  }

  private WordClass() {}

  static int of(String lowerCaseWord) {
    Integer bits = CLASSES.get(lowerCaseWord);
    if (bits != null) {
      return bits;
    }
    boolean adverb =
        lowerCaseWord.length() > 4
            && lowerCaseWord.endsWith("ly")
            && !NO_ADVERBS.contains(lowerCaseWord);
    return adverb ? ADVERB : 0;
  }

  private static void addClosed(int bits, String... classes) {
    add(bits, FunctionWords.of(classes));
  }

  /** The lists have straight apostrophes, words of a clause have curved ones. */
  private static void add(int bits, Set<String> words) {
    for (String word : words) {
      CLASSES.merge(word.replace('\'', '’'), bits, (a, b) -> a | b);
    }
  }
}
