package io.articleinsights.article.metadata;

import io.articleinsights.lexicon.Calendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as people write it, time and zone included: {@code Updated 3:04 PM ET, March 3, 2015},
 * {@code 12 March 2024 09:30 GMT}, {@code Tuesday, July 14}, {@code 2024-03-12T09:30:00Z}.
 *
 * <p>It reads words that are part of a date or may stand around one, and refuses a text with any
 * other. Numbers alone, {@code 03/04/2024}, are refused, for which of them is the month nobody
 * knows.
 */
public final class WrittenDate {

  private static final int LONGEST = 120;

  private static final Pattern HYPHENED =
      Pattern.compile("\\b(\\d{1,2})-(\\p{L}{3,9})-(\\d{4})\\b");

  private int day;
  private int month;
  private int year;
  private boolean weekday;
  private Optional<LocalTime> time = Optional.empty();
  private Optional<ZoneId> zone = Optional.empty();
  private Optional<Moment> whole = Optional.empty();
  private int number;
  private boolean sound = true;

  private WrittenDate() {}

  /** Reads a text that is nothing but a date; empty when it is anything else. */
  public static Optional<WrittenDate> of(String text) {
    WrittenDate date = new WrittenDate();
    if (text.length() > LONGEST || !date.read(text.strip())) {
      return Optional.empty();
    }
    return Optional.of(date);
  }

  /** The moment that a text names, if it is nothing but a date and names its day and year. */
  public static Optional<Moment> momentOf(String text) {
    return of(text).flatMap(WrittenDate::moment);
  }

  /** Whether a text is nothing but a time of day, a zone included. */
  public static boolean isTime(String text) {
    WrittenDate date = new WrittenDate();
    boolean read = !text.isBlank() && text.length() <= LONGEST && date.readWords(text.strip());
    return read && date.time.isPresent() && !date.weekday && date.day + date.month + date.year == 0;
  }

  /** Whether a month or a day of the week is named beside a number. */
  public boolean isNamedAndNumbered() {
    return (weekday || month > 0) && (day > 0 || year > 0) || whole.isPresent();
  }

  /**
   * Day and time; empty when the year, the month or the day is not told, or there is no such day.
   */
  public Optional<Moment> moment() {
    if (whole.isPresent() || day == 0 || month == 0 || year == 0) {
      return whole;
    }
    try {
      return Optional.of(momentOn(LocalDate.of(year, month, day)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private Moment momentOn(LocalDate date) {
    if (time.isEmpty() || zone.isEmpty()) {
      return Moment.of(date);
    }
    return Moment.of(date.atTime(time.get()).atZone(zone.get()).toOffsetDateTime());
  }

  private boolean read(String text) {
    if (text.isEmpty()) {
      return false;
    }
    whole = IsoDate.read(text);
    if (whole.isPresent()) {
      return true;
    }
    return readWords(text) && (weekday || month > 0 || year > 0);
  }

  private boolean readWords(String text) {
    String parted = text.indexOf('-') < 0 ? text : HYPHENED.matcher(text).replaceAll(" $1 $2 $3 ");
    for (String word : parted.split("[\\s\\h,|()•·]+")) {
      if (!word.isEmpty() && !add(bare(word))) {
        return false;
      }
    }
    flushNumber();
    return sound;
  }

  /** Small, without full stops that end or part letters: {@code Sept.}, {@code a.m.}. */
  private static String bare(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean digits = small.charAt(0) >= '0' && small.charAt(0) <= '9';
    return digits && !small.endsWith(".m.") ? withoutLast(small) : small.replace(".", "");
  }

  private static String withoutLast(String word) {
    char last = word.charAt(word.length() - 1);
    return last == '.' || last == ':' ? word.substring(0, word.length() - 1) : word;
  }

  private boolean add(String word) {
    String plain = word.endsWith(":") ? withoutLast(word) : word;
    if (plain.isEmpty() || "-–—".contains(plain)) {
      return true;
    }
    if (plain.equals("am") || plain.equals("pm")) {
      return halfDay(plain);
    }
    flushNumber();
    char first = plain.charAt(0);
    return first >= '0' && first <= '9' ? number(plain) : name(plain);
  }

  private boolean name(String word) {
    if (Calendar.isMonth(word)) {
      sound &= month == 0;
      month = Calendar.numberOfMonth(word);
      return true;
    }
    if (Calendar.isWeekday(word)) {
      weekday = true;
      return true;
    }
    Optional<ZoneId> named = TimeZones.named(word);
    zone = named.isPresent() ? named : zone;
    return named.isPresent() || TimeZones.isVague(word) || Calendar.mayStandByDate(word);
  }

  private boolean number(String word) {
    int end = 0;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    String rest = word.substring(end);
    if (end > 4 || !(rest.isEmpty() || isOrdinal(rest))) {
      return clock(word);
    }
    number = Integer.parseInt(word.substring(0, end));
    if (end == 4) {
      sound &= year == 0 && number >= 1000;
      year = number;
      number = 0;
    }
    return end != 3;
  }

  private static boolean isOrdinal(String word) {
    return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
  }

  /** A number of one or two digits is a day, unless a half of the day follows. */
  private void flushNumber() {
    if (number > 0) {
      sound &= day == 0 && number <= 31;
      day = number;
      number = 0;
    }
  }

  private boolean halfDay(String half) {
    if (number > 0) {
      time = Clock.at(number, 0, half);
      number = 0;
      return time.isPresent();
    }
    time = time.flatMap(clock -> Clock.at(clock.getHour(), clock.getMinute(), half));
    return time.isPresent();
  }

  private boolean clock(String word) {
    time = Clock.read(word);
    return time.isPresent();
  }
}
