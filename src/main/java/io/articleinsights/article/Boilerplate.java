package io.articleinsights.article;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.text.Span;
import java.util.Objects;

/**
 * A part of a text that is not the article.
 *
 * @param span where it stands
 * @param kind what it is instead
 */
public record Boilerplate(Span span, BoilerplateKind kind) {

  public Boilerplate {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
  }
}
