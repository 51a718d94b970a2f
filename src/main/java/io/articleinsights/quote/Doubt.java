package io.articleinsights.quote;

import io.articleinsights.quote.construction.CueWords;
import io.articleinsights.quote.construction.Finding;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.speaker.Attribution;
import java.util.Optional;

/** What makes a find less sure than its construction is on average. */
enum Doubt {
  NEGATED(0.55, "the cue is negated"),
  MODAL(0.6, "the cue tells what is only possible or to come"),
  DEED(0.52, "what the cue governs is as often a deed as words"),
  NO_SPEAKER(0.12, "no speaker was found");

  private final double factor;
  private final String step;

  Doubt(double factor, String reason) {
    this.factor = factor;
    this.step = "times " + factor + ": " + reason;
  }

  boolean applies(Finding finding, Optional<Attribution> attribution) {
    Optional<CueWords> cue = finding.cue();
    boolean deniable = !finding.is(Trait.UNDENIED);
    return switch (this) {
      case NEGATED ->
          deniable && finding.is(Trait.CLAUSAL) && cue.filter(CueWords::negated).isPresent();
      case MODAL -> cue.filter(words -> words.modal() && !words.negated()).isPresent();
      case DEED -> finding.deed();
      case NO_SPEAKER -> attribution.isEmpty();
    };
  }

  double factor() {
    return factor;
  }

  /** What it does to the confidence, for people. */
  String step() {
    return step;
  }
}
