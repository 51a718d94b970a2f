package io.articleinsights.keyword;

import io.articleinsights.lexicon.Calendar;
import io.articleinsights.lexicon.Titles;
import io.articleinsights.lexicon.WordFile;
import java.util.HashSet;
import java.util.Set;

/** Words that say little in a keyword. */
final class WeakWords {

  /** What only points or counts at the front of a phrase. */
  static final Set<String> EMPTY;

  /** Name nothing when they stand alone. */
  static final Set<String> VAGUE;

  /** A number after them only counts: {@code figure 5}. */
  static final Set<String> CAPTIONS;

  /** Titles of office and address; the name after them is a phrase of its own. */
  static final Set<String> TITLES;

  /**
   * Whose names of bodies and days go on after the genitive: {@code National People’s Congress}.
   */
  static final Set<String> OWNERS;

  /** Do not stand alone, so that their hyphen is mere spelling: {@code co-operation}. */
  static final Set<String> PREFIXES;

  /** Verbs that go with any matter, in their base forms. */
  static final Set<String> LIGHT_VERBS;

  /** What any report speaks of: {@code people}, {@code statement}. */
  static final Set<String> STOCK;

  /** At the end of a phrase they tell when. */
  static final Set<String> WHEN;

  /** With a day after them they are the name of a day: {@code Black Friday}. */
  static final Set<String> DAY_NAMES;

  /** With a span of time after them they tell when. */
  static final Set<String> WHICH;

  static final Set<String> SPANS;

  static {
    WordFile file = WordFile.read("keyword/weak-words.txt");
    EMPTY = file.words("empty");
    VAGUE = withMonths(Calendar.withWeekdays(file.words("vague")));
    CAPTIONS = file.words("captions");
    TITLES = titles(file.words("also titles"));
    OWNERS = file.words("owners in names");
    LIGHT_VERBS = file.words("light-verbs");
    STOCK = file.words("stock words");
    WHEN = file.words("when");
    DAY_NAMES = file.words("day-names");
    WHICH = file.words("which");
    SPANS = file.words("spans");
    PREFIXES = file.words("prefixes");
  }

  private WeakWords() {}

  private static Set<String> withMonths(Set<String> words) {
    Set<String> all = new HashSet<>(words);
    all.addAll(Calendar.CLEAR_MONTHS);
    return Set.copyOf(all);
  }

  private static Set<String> titles(Set<String> others) {
    Set<String> titles = new HashSet<>(others);
    titles.addAll(Titles.courtesies());
    titles.addAll(Titles.offices());
    return Set.copyOf(titles);
  }
}
