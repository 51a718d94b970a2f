package io.articleinsights.quote;

import java.util.Optional;

/** How likely a find is right: the rule's measured precision, less what speaks against it. */
final class Confidence {

  private static final double HEDGED = 0.9;
  private static final double NO_SPEAKER = 0.6;

  private Confidence() {}

  static double of(Finding finding, QuoteType type, Optional<Attribution> attribution) {
    double confidence = finding.rule().precision();
    if (finding.hedged()) {
      confidence *= HEDGED;
    }
    if (attribution.isEmpty()) {
      confidence *= NO_SPEAKER;
    }
    return Math.round(confidence * 100) / 100.0;
  }
}
