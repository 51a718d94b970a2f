package io.articleinsights.article.metadata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

/**
 * A day, and the time of that day where a source tells it together with its offset from UTC: a time
 * without an offset is no point in time, and none is invented.
 *
 * @param date the day by the clock of the source
 * @param time empty when only the day is known; else on that very day
 */
public record Moment(LocalDate date, Optional<OffsetDateTime> time) implements Comparable<Moment> {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

  public Moment {
    Objects.requireNonNull(date);
    if (time.isPresent() && !time.get().toLocalDate().equals(date)) {
      throw new IllegalArgumentException(time.get() + " is not on " + date);
    }
    if (date.getYear() < 1000 || date.getYear() > 9999) {
      throw new IllegalArgumentException("no year of four digits: " + date);
    }
  }

  public static Moment of(LocalDate date) {
    return new Moment(date, Optional.empty());
  }

  public static Moment of(OffsetDateTime time) {
    return new Moment(time.toLocalDate(), Optional.of(time));
  }

  /** By time; a day counts as its first moment in UTC. */
  @Override
  public int compareTo(Moment other) {
    return start().compareTo(other.start());
  }

  private Instant start() {
    return time.map(OffsetDateTime::toInstant)
        .orElseGet(() -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** As RFC 3339 writes it: {@code 2015-03-03T15:04:00-05:00}, or {@code 2015-03-03}. */
  @Override
  public String toString() {
    return time.map(RFC_3339::format).orElseGet(date::toString);
  }
}
