package io.articleinsights.speaker;

import io.articleinsights.text.Span;
import java.util.Objects;

/**
 * Who a quote is ascribed to.
 *
 * @param speaker the speaker, resolved within the article
 * @param mention the noun phrase that names the speaker at the quote
 * @param resolution how the mention led to the speaker
 * @param able whether it is somebody or something that can speak, unlike {@code the decision}
 */
public record Attribution(Speaker speaker, Span mention, Resolution resolution, boolean able) {

  public Attribution {
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(mention);
    Objects.requireNonNull(resolution);
  }

  /** Whether only a pronoun stands for the speaker, and the article does not tell whom it means. */
  public boolean isOpen() {
    return resolution == Resolution.PRONOUN && Pronoun.of(speaker.name()).isPresent();
  }
}
