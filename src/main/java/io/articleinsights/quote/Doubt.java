package io.articleinsights.quote;

import java.util.Optional;

/** What makes a find less sure than its rule is on average. */
enum Doubt {
  NEGATED(0.9, "the cue is negated"),
  MODAL(0.9, "the cue tells what is only possible or to come"),
  COLON_ONLY(0.65, "only a colon announces it"),
  NO_SPEAKER(0.35, "no speaker was found");

  private final double factor;
  private final String step;

  Doubt(double factor, String reason) {
    this.factor = factor;
    this.step = "times " + factor + ": " + reason;
  }

  boolean applies(Finding finding, Optional<Attribution> attribution) {
    Optional<Cue> cue = finding.cue();
    return switch (this) {
      case NEGATED -> cue.isPresent() && cue.get().negated();
      case MODAL -> cue.isPresent() && cue.get().modal() && !cue.get().negated();
      case COLON_ONLY -> cue.isPresent() && cue.get().lemma().equals(":");
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
