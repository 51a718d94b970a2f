package io.articleinsights.quote;

import io.articleinsights.quote.construction.CueWords;
import io.articleinsights.text.Span;
import java.util.Objects;

/**
 * The words that announce a quote.
 *
 * @param span where the cue stands
 * @param lemma its dictionary form, {@code add} for {@code added}, {@code according to}
 * @param negated whether it was not said: {@code did not say, never said}
 * @param modal whether it is only possible or to come: {@code would say, may have told}
 */
public record Cue(Span span, String lemma, boolean negated, boolean modal) {

  public Cue {
    Objects.requireNonNull(span);
    Objects.requireNonNull(lemma);
  }

  static Cue of(CueWords words) {
    return new Cue(words.span(), words.lemma(), words.negated(), words.modal());
  }
}
