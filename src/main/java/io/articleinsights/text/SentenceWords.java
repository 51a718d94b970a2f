package io.articleinsights.text;

import io.articleinsights.lexicon.Calendar;
import io.articleinsights.lexicon.WordFile;
import io.articleinsights.lexicon.WordTable;

/** Words that tell where sentences begin and end, and what they are made of. */
final class SentenceWords {

  /** The sure starters have the value 0. */
  static final WordTable STARTERS;

  /** Verbs after which what was said goes on. */
  static final WordTable SAYING;

  /** What follows an hour: {@code p.m. EST}. */
  static final WordTable AFTER_HOUR;

  /** Labels of a picture’s credit. */
  static final WordTable CREDITS;

  /** Subjects that a contracted verb follows. */
  static final WordTable SUBJECTS;

  /** Prepositions that also open a clause. */
  static final WordTable CLAUSE_OPENERS;

  static {
    WordFile file = WordFile.read("grammar/sentences.txt");
    STARTERS = WordTable.of(file.words("sure starters"), file.words("likely starters"));
    SAYING = WordTable.of(file.words("saying"));
    AFTER_HOUR = WordTable.of(file.words("zones"), Calendar.WEEKDAYS, Calendar.MONTHS);
    CREDITS = WordTable.of(file.words("credits"));
    SUBJECTS = WordTable.of(file.words("subjects"));
    CLAUSE_OPENERS = WordTable.of(file.words("clause openers"));
  }

  private SentenceWords() {}
}
