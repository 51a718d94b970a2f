package io.articleinsights.quote;

import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.CueWords;
import io.articleinsights.quote.construction.Finding;
import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Resolution;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What makes a find less sure than its construction is on average. The factors were counted on the
 * training articles, as calibration.txt tells; those of pronouns and descriptions come from reading
 * news articles, because the training articles mark who is mentioned, not who is meant.
 */
enum Doubt {
  NEGATED(0.55, "the cue is negated"),
  MODAL(0.5, "the cue tells what is only possible or to come"),
  UNQUOTED(0.92, "none of its words are quoted"),
  PRONOUN(0.95, "a pronoun stands for the speaker"),
  DESCRIBED(0.95, "a description stands for the speaker"),
  LOOSE(0.88, "a pronoun or a description stands for the speaker of what is no clause"),
  MUTE(0.4, "the speaker is nothing that can speak"),
  WRITER(0.6, "the writer or the reader speaks"),
  NO_SPEAKER(0.15, "no speaker was found");

  private static final Set<String> WRITERS = Set.of("i", "we", "you");

  private final double factor;
  private final String step;

  Doubt(double factor, String reason) {
    this.factor = factor;
    this.step = "times " + factor + ": " + reason;
  }

  /**
   * Whether it takes from the confidence in a find.
   *
   * @param quoted whether some of its words are quoted
   */
  boolean applies(Finding finding, Optional<Attribution> attribution, boolean quoted) {
    return switch (this) {
      case NEGATED -> isDenied(finding);
      case MODAL ->
          !(quoted && finding.is(ConstructionTrait.CUE_AFTER))
              && finding.cue().filter(cue -> cue.modal() && !cue.negated()).isPresent();
      case UNQUOTED ->
          !quoted
              && !finding.is(ConstructionTrait.ATTITUDE)
              && !finding.is(ConstructionTrait.VERBATIM);
      case PRONOUN -> isBy(Resolution.PRONOUN, attribution);
      case DESCRIBED -> isBy(Resolution.DESCRIPTION, attribution);
      case LOOSE ->
          !finding.is(ConstructionTrait.CLAUSAL)
              && !finding.is(ConstructionTrait.ATTITUDE)
              && (isBy(Resolution.PRONOUN, attribution)
                  || isBy(Resolution.DESCRIPTION, attribution));
      case MUTE -> attribution.filter(found -> !found.able()).isPresent();
      case WRITER ->
          !finding.is(ConstructionTrait.ATTITUDE)
              && attribution.filter(Doubt::isWriter).isPresent();
      case NO_SPEAKER -> attribution.isEmpty();
    };
  }

  /** Who does not ask whether, or does not oppose a plan, is as often quoted as who does. */
  private static boolean isDenied(Finding finding) {
    return finding.is(ConstructionTrait.CLAUSAL)
        && !finding.is(ConstructionTrait.UNDENIED)
        && finding.cue().filter(CueWords::negated).isPresent();
  }

  /** {@code I asked, you know, we found}: who writes speaks, or who reads is spoken to. */
  private static boolean isWriter(Attribution attribution) {
    return attribution.isOpen()
        && WRITERS.contains(attribution.speaker().name().toLowerCase(Locale.ROOT));
  }

  private static boolean isBy(Resolution resolution, Optional<Attribution> attribution) {
    return attribution.filter(found -> found.resolution() == resolution).isPresent();
  }

  double factor() {
    return factor;
  }

  /** What it does to the confidence, for people. */
  String step() {
    return step;
  }
}
