package io.articleinsights.syntax;

import io.articleinsights.lexicon.Calendar;
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
  public static final int ARTICLE = 1 << 15;
  static final int OWNER = 1 << 16;

  private static final Map<String, Integer> CLASSES = new HashMap<>();

  /** What ends like an adverb and is none. */
  private static final Set<String> NO_ADVERBS;

  static {
    WordFile file = WordFile.read("grammar/word-classes.txt");
    add(SUBJECT_PRONOUN, file.words("subject pronouns"));
    add(OBJECT_PRONOUN, file.words("object pronouns"));
    add(DETERMINER, file.words("determiners"));
    add(PREPOSITION, file.words("prepositions"));
    add(COORDINATOR, file.words("coordinators"));
    add(SUBORDINATOR, file.words("subordinators"));
    add(AUXILIARY, file.words("finite auxiliaries", "other auxiliaries"));
    add(FINITE, file.words("finite auxiliaries", "finite contractions", "finite verbs"));
    add(MODAL, file.words("modals"));
    add(NEGATION, file.words("negations"));
    add(ADVERB, file.words("adverbs"));
    add(ARTICLE, file.words("articles"));
    add(OWNER, file.words("owners"));
    add(RELATIVE, file.words("relatives"));
    add(QUESTION, file.words("question words"));
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

  /** The lists have straight apostrophes, words of a clause have curved ones. */
  private static void add(int bit, Set<String> words) {
    for (String word : words) {
      CLASSES.merge(word.replace('\'', '’'), bit, (a, b) -> a | b);
    }
  }
}
