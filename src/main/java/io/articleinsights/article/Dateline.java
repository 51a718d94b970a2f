package io.articleinsights.article;

import io.articleinsights.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a report comes from, as its first words tell: {@code BEIJING, (Xinhua) —}.
 *
 * @param place for display, {@code Beijing}
 * @param source the agency or paper, {@code Xinhua}
 * @param span the whole dateline, its dash included
 */
public record Dateline(Optional<String> place, Optional<String> source, Span span) {

  public Dateline {
    Objects.requireNonNull(place);
    Objects.requireNonNull(source);
    Objects.requireNonNull(span);
  }
}
