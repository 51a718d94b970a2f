package io.articleinsights.summary.pool;

import io.articleinsights.text.Span;
import java.util.Objects;

/**
 * A pronoun and whom it means: {@code He [Xi Jinping] pointed out}.
 *
 * @param mention where the pronoun stands in the body
 * @param name whom it means
 * @param possessive whether it stands for a possessive: {@code His [Xi Jinping’s] visit}
 */
public record Substitution(Span mention, String name, boolean possessive) {

  public Substitution {
    Objects.requireNonNull(mention);
    if (name.isBlank()) {
      throw new IllegalArgumentException("nobody is named");
    }
  }

  /** What is put after the pronoun, in brackets. */
  public String inserted() {
    return possessive ? "[" + name + "’s]" : "[" + name + "]";
  }

  /** Number of words that it adds to a summary. */
  public int words() {
    return name.strip().split(" +").length;
  }
}
