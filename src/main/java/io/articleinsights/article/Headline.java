package io.articleinsights.article;

import io.articleinsights.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * The title of an article.
 *
 * @param text the title as it reads
 * @param span where it stands in the article's text; empty when it was given beside the text
 */
public record Headline(String text, Optional<Span> span) {

  public Headline {
    Objects.requireNonNull(text);
    Objects.requireNonNull(span);
  }
}
