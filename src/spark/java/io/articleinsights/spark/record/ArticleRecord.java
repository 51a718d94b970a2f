package io.articleinsights.spark.record;

import io.articleinsights.article.format.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as the input gives it.
 *
 * @param id never blank
 * @param key hash of the record
 * @param origin where the record is from
 * @param title empty when the text brings its own, if any
 * @param text never blank
 * @param format how the text is written
 * @param published date or time as given, ISO 8601 if it is to tell the day
 * @param publication the paper
 */
public record ArticleRecord(
    String id,
    String key,
    String origin,
    Optional<String> title,
    String text,
    Format format,
    Optional<String> published,
    Optional<String> publication) {

  private static final int LENGTH_OF_DATE = "2015-03-03".length();

  public ArticleRecord {
    Objects.requireNonNull(id);
    Objects.requireNonNull(key);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    Objects.requireNonNull(format);
    Objects.requireNonNull(published);
    Objects.requireNonNull(publication);
  }

  /** The day of publication where it was published; empty when it is not told or not a date. */
  public Optional<LocalDate> day() {
    return published.filter(date -> date.length() >= LENGTH_OF_DATE).flatMap(ArticleRecord::day);
  }

  private static Optional<LocalDate> day(String published) {
    try {
      return Optional.of(LocalDate.parse(published.substring(0, LENGTH_OF_DATE)));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
