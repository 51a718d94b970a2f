package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code “We won,” | according to Ann Lee}. */
final class AccordingAfter extends DirectConstruction {

  AccordingAfter() {
    super(
        "direct-according",
        "Quoted words, then according to and the speaker.",
        "{“We won the cup,”} according to Ann Lee.",
        "The cup, “won at last,” was polished according to the law.",
        Trait.CLAUSAL,
        Trait.CUE_AFTER);
  }

  @Override
  Optional<AttributionCandidate> match(Gap gap) {
    for (int token = gap.start(); token < gap.reach(); token++) {
      if (gap.isAccordingTo(token)) {
        if (gap.words().capitalised(token) || gap.words().clause(gap.start(), token)) {
          return Optional.empty();
        }
        Optional<TokenRun> source = gap.view().subjects().startingAt(token + 2, gap.to());
        return Optional.of(candidate(new TokenRun(token, token + 2), "according to", source));
      }
      if (gap.view().cues().direct(token).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
