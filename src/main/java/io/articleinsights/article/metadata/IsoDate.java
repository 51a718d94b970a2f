package io.articleinsights.article.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as ISO 8601 and RFC 3339 write them, a blank in place of the {@code T} allowed. */
final class IsoDate {

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[Tt ] ?(\\d{2}:\\d{2})(:\\d{2})?(?:[.,]\\d{1,9})?"
              + " ?(Z|z|[+-]\\d{2}(?::?\\d{2})?)?)?");

  private IsoDate() {}

  static Optional<Moment> read(String text) {
    Matcher match = DATE.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(moment(match));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Moment moment(Matcher match) {
    LocalDate date = LocalDate.parse(match.group(1));
    if (match.group(2) == null || match.group(4) == null) {
      return Moment.of(date);
    }
    String seconds = match.group(3) == null ? ":00" : match.group(3);
    String time = match.group(1) + "T" + match.group(2) + seconds + offset(match.group(4));
    return Moment.of(OffsetDateTime.parse(time));
  }

  private static String offset(String written) {
    String digits = written.replace(":", "");
    return switch (digits.length()) {
      case 1 -> "Z";
      case 3 -> digits + ":00";
      default -> digits.substring(0, 3) + ":" + digits.substring(3);
    };
  }
}
