package io.articleinsights.article.format.html;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** A value for each of the numbers of the search for a page's body; immutable. */
final class Tuning {

  /** What the service uses. */
  static final Tuning STANDARD = new Tuning(Tunable::standard);

  private final double[] values;

  Tuning(ToDoubleFunction<Tunable> values) {
    this.values = Arrays.stream(Tunable.values()).mapToDouble(values).toArray();
  }

  double of(Tunable number) {
    return values[number.ordinal()];
  }
}
