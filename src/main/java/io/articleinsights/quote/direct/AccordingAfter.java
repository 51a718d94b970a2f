package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.ConstructionTrait;
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
        ConstructionTrait.CLAUSAL,
        ConstructionTrait.CUE_AFTER);
  }

  @Override
  Optional<AttributionCandidate> match(QuotationContext context) {
    for (int token = context.start(); token < context.reach(); token++) {
      if (context.isAccordingTo(token)) {
        if (context.words().capitalised(token) || context.words().clause(context.start(), token)) {
          return Optional.empty();
        }
        Optional<TokenRun> source = context.view().subjects().startingAt(token + 2, context.to());
        return Optional.of(candidate(new TokenRun(token, token + 2), "according to", source));
      }
      if (context.view().cues().direct(token).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
