package io.articleinsights.article.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as machines write them: ISO 8601 in its usual forms, RFC 1123, what JavaScript
 * prints; and a date in English words. A time without an offset is left out, and so is a date whose
 * day and month could be one another (03/04/2015): nothing is guessed.
 */
public final class MomentParser {

  private static final int LONGEST = 80;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})"
              + "(?:(?:T|t| ) ?(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?)?"
              + " ?(Z|z|UTC|GMT|[-+]\\d{2}(?::?\\d{2})?)?");

  /** "Tue, 03 Mar 2015 15:04:05 GMT". */
  private static final Pattern RFC_1123 =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},? )?(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})"
              + "(?:,? (\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?(Z|UTC|GMT|[-+]\\d{4})?)?");

  /** "Tue Mar 03 2015 15:04:05 GMT+0100 (CET)", "March 3, 2015". */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})"
              + "(?:,? (\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?(?:GMT|UTC)?(Z|[-+]\\d{2}:?\\d{2})?"
              + "(?: \\([^()]{1,40}\\))?)?");

  private MomentParser() {}

  /** The moment that a text names; empty when it names none, or not for certain. */
  public static Optional<Moment> parse(String text) {
    String date = text.strip().replace('\u00A0', ' ');
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return iso(date).or(() -> dayFirst(date)).or(() -> monthFirst(date));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Moment> iso(String text) {
    Matcher found = ISO.matcher(text);
    return found.matches()
        ? moment(found, number(found, 1), number(found, 2), number(found, 3))
        : Optional.empty();
  }

  private static Optional<Moment> dayFirst(String text) {
    Matcher found = RFC_1123.matcher(text);
    return found.matches()
        ? moment(found, number(found, 3), month(found.group(2)), number(found, 1))
        : Optional.empty();
  }

  private static Optional<Moment> monthFirst(String text) {
    Matcher found = MONTH_FIRST.matcher(text);
    return found.matches()
        ? moment(found, number(found, 3), month(found.group(1)), number(found, 2))
        : Optional.empty();
  }

  /** The number of a month's name or its first letters; 0, which is no month, for another word. */
  private static int month(String name) {
    for (Month month : Month.values()) {
      if (month.name().regionMatches(true, 0, name, 0, 3)) {
        return month.getValue();
      }
    }
    return 0;
  }

  /** Time and offset stand in groups 4 to 7. */
  private static Optional<Moment> moment(Matcher found, int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    if (year < 1000) {
      return Optional.empty();
    }
    if (found.group(4) == null || found.group(7) == null) {
      return Optional.of(Moment.of(date));
    }
    int second = found.group(6) == null ? 0 : number(found, 6);
    LocalTime time = LocalTime.of(number(found, 4), number(found, 5), Math.min(second, 59));
    return Optional.of(Moment.of(OffsetDateTime.of(date, time, offset(found.group(7)))));
  }

  private static ZoneOffset offset(String written) {
    char sign = written.charAt(0);
    return sign == '+' || sign == '-' ? ZoneOffset.of(written) : ZoneOffset.UTC;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
