package io.articleinsights.lexicon;

import java.util.HashSet;
import java.util.Set;

/** The names of days and months, in small letters. */
public final class Calendar {

  /** The seven days, written out. */
  public static final Set<String> WEEKDAYS;

  /** The twelve months, written out. */
  public static final Set<String> MONTHS;

  /** The months that are no other words: all but May. */
  public static final Set<String> PLAIN_MONTHS;

  /** Those and the short forms that nobody is called. */
  public static final Set<String> CLEAR_MONTHS;

  /** What cannot be anything but a day, a month or a feast when it is written with a capital. */
  public static final Set<String> NAMES;

  private static final String MONTH_LETTERS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Set<String> SHORT_WEEKDAYS;
  private static final Set<String> SHORT_MONTHS;
  private static final Set<String> AROUND_DATES;
  private static final Set<String> SPANS;

  static {
    WordFile file = WordFile.read("calendar.txt");
    WEEKDAYS = file.words("weekdays");
    MONTHS = file.words("months", "months that are other words");
    PLAIN_MONTHS = file.words("months");
    CLEAR_MONTHS = file.words("months", "short months that are no names");
    NAMES = file.words("weekdays", "months", "short forms in names", "feasts");
    SHORT_WEEKDAYS = file.words("short weekdays");
    SHORT_MONTHS = file.words("short months");
    AROUND_DATES = file.words("around dates");
    SPANS = file.words("spans of time");
  }

  private Calendar() {}

  /** Whether a word in small letters is a day, perhaps shortened: {@code tues}. */
  public static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word) || SHORT_WEEKDAYS.contains(word);
  }

  /** Whether a word in small letters is a month, perhaps shortened: {@code sept}. */
  public static boolean isMonth(String word) {
    return MONTHS.contains(word) || SHORT_MONTHS.contains(word);
  }

  /** The number of a month, from 1, by the first three letters of its name. */
  public static int numberOfMonth(String month) {
    return MONTH_LETTERS.indexOf(month.substring(0, 3)) / 3 + 1;
  }

  /** Whether a word in small letters may stand around a date in a line of its own. */
  public static boolean mayStandByDate(String word) {
    return AROUND_DATES.contains(word);
  }

  /** Whether a word in small letters measures time: {@code hours, decade}. */
  public static boolean isSpan(String word) {
    return SPANS.contains(word);
  }

  /** The words of a list and the days of the week. */
  public static Set<String> withWeekdays(Set<String> words) {
    Set<String> all = new HashSet<>(words);
    all.addAll(WEEKDAYS);
    return Set.copyOf(all);
  }
}
