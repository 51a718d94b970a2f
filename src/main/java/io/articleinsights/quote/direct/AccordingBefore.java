package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code According to Ann Lee, | “we won”}. */
final class AccordingBefore extends DirectConstruction {

  AccordingBefore() {
    super(
        "direct-according-before",
        "According to and the speaker, then quoted words.",
        "According to Ann Lee, {“we won the cup at long last.”}",
        "According to the plan, the “cup” was theirs.",
        Trait.CLAUSAL);
  }

  @Override
  Optional<AttributionCandidate> match(Gap gap) {
    for (int token = gap.to() - 1; token >= gap.reachBack(); token--) {
      if (gap.isAccordingTo(token)) {
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
