package io.articleinsights.article;

import io.articleinsights.text.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a report comes from, as its first words tell: {@code BEIJING, (Xinhua) —}.
 *
 * @param place for display, {@code Beijing}
 * @param source the agency or paper, {@code Xinhua}
 * @param date the day of the report; empty unless the dateline names its year
 * @param span the whole dateline, its dash included
 */
public record Dateline(
    Optional<String> place, Optional<String> source, Optional<LocalDate> date, Span span) {

  public Dateline {
    Objects.requireNonNull(place);
    Objects.requireNonNull(source);
    Objects.requireNonNull(date);
    Objects.requireNonNull(span);
  }
}
