package io.articleinsights.quote;

import java.util.Optional;

/** How likely a find is right: the rule's measured precision, less what speaks against it. */
final class Confidence {

  private static final double HEDGED = 0.9;
  private static final double COLON_ONLY = 0.65;
  private static final double NO_SPEAKER = 0.35;

  private Confidence() {}

  static double of(Finding finding, Optional<Attribution> attribution) {
    double confidence = finding.rule().precision();
    if (finding.hedged()) {
      confidence *= HEDGED;
    }
    if (finding.cue().map(Cue::lemma).filter(":"::equals).isPresent()) {
      confidence *= COLON_ONLY;
    }
    if (attribution.isEmpty()) {
      confidence *= NO_SPEAKER;
    }
    return Math.round(confidence * 100) / 100.0;
  }
}
