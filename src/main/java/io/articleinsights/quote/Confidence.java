package io.articleinsights.quote;

import io.articleinsights.quote.construction.Finding;
import io.articleinsights.speaker.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How likely a find is right: the construction's measured precision, less what speaks against it.
 *
 * @param value the probability, from 0 to 1
 * @param steps how it came about, in words
 */
record Confidence(double value, List<String> steps) {

  private static final Doubt[] DOUBTS = Doubt.values();

  Confidence {
    steps = List.copyOf(steps);
  }

  static Confidence of(Finding finding, Optional<Attribution> attribution, boolean quoted) {
    double value = finding.construction().precision();
    List<String> steps = new ArrayList<>(2);
    steps.add(finding.construction().step());
    for (Doubt doubt : DOUBTS) {
      if (doubt.applies(finding, attribution, quoted)) {
        value *= doubt.factor();
        steps.add(doubt.step());
      }
    }
    return new Confidence(Math.round(value * 100) / 100.0, steps);
  }
}
