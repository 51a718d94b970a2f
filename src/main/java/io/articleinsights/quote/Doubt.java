package io.articleinsights.quote;

import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.speaker.Attribution;
import java.util.Optional;

/** What makes a find less sure than its rule is on average. */
enum Doubt {
  NEGATED(0.55, "the cue is negated"),
  MODAL(0.6, "the cue tells what is only possible or to come"),
  DEED(0.52, "what the cue governs is as often a deed as words"),
  COLON_ONLY(0.6, "only a colon announces it"),
  NO_SPEAKER(0.12, "no speaker was found");

  private final double factor;
  private final String step;

  Doubt(double factor, String reason) {
    this.factor = factor;
    this.step = "times " + factor + ": " + reason;
  }

  boolean applies(Finding finding, Optional<Attribution> attribution) {
    Optional<Cue> cue = finding.cue();
    return switch (this) {
      case NEGATED -> clause(finding.rule()) && cue.isPresent() && cue.get().negated();
      case MODAL -> cue.isPresent() && cue.get().modal() && !cue.get().negated();
      case DEED ->
          !finding.rule().clausal()
              && cue.isPresent()
              && CueLexicon.ENGLISH.deed(cue.get().lemma());
      case COLON_ONLY ->
          finding.rule() == Rule.DIRECT_CUE_BEFORE
              && cue.isPresent()
              && cue.get().lemma().equals(":");
      case NO_SPEAKER -> attribution.isEmpty() && finding.rule() != Rule.REPORTED_QUESTION;
    };
  }

  /** Who does not ask whether, or does not oppose a plan, is as often quoted as who does. */
  private static boolean clause(Rule rule) {
    return rule.clausal() && rule != Rule.REPORTED_QUESTION;
  }

  double factor() {
    return factor;
  }

  /** What it does to the confidence, for people. */
  String step() {
    return step;
  }
}
