package io.articleinsights.article.metadata;

import java.util.Objects;

/**
 * A value and where it was read from.
 *
 * @param <T> what kind of value it is
 */
public record Sourced<T>(T value, MetadataSource source) {

  public Sourced {
    Objects.requireNonNull(value);
    Objects.requireNonNull(source);
  }
}
