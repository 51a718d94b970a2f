package io.articleinsights.quote;

import io.articleinsights.quote.construction.Construction;
import java.util.List;
import java.util.Objects;

/**
 * Why something was taken for a quote.
 *
 * @param rule name of the rule that found it
 * @param description what the rule looks for
 * @param example a text in which the rule finds a quote
 * @param steps how the confidence came about
 */
public record Trace(String rule, String description, String example, List<String> steps) {

  public Trace {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(description);
    Objects.requireNonNull(example);
    steps = List.copyOf(steps);
  }

  static Trace of(Construction construction, Confidence confidence) {
    return new Trace(
        construction.label(),
        construction.description(),
        construction.example(),
        confidence.steps());
  }
}
