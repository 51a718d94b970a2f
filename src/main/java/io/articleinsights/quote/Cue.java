package io.articleinsights.quote;

import io.articleinsights.text.Span;
import java.util.Objects;

/**
 * The words that announce a quote.
 *
 * @param span where the cue stands
 * @param lemma its dictionary form, {@code add} for {@code added}, {@code according to}
 */
public record Cue(Span span, String lemma) {

  public Cue {
    Objects.requireNonNull(span);
    Objects.requireNonNull(lemma);
  }
}
