package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.Construction;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;
import java.util.function.IntFunction;

/** A way to announce quoted words by those beside them. */
abstract class DirectConstruction extends Construction {

  DirectConstruction(
      String label,
      String description,
      String example,
      String counterexample,
      ConstructionTrait... traits) {
    super(label, description, example, counterexample, traits);
  }

  /** What the words beside a quotation say of its speaker, if this is how it is announced. */
  abstract Optional<AttributionCandidate> match(QuotationContext context);

  /** What the first word of a context shows at which anything is found. */
  static Optional<AttributionCandidate> first(
      QuotationContext context, IntFunction<Optional<AttributionCandidate>> at) {
    for (int token = context.start(); token < context.reach(); token++) {
      Optional<AttributionCandidate> found = at.apply(token);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  final AttributionCandidate candidate(TokenRun cue, String lemma, Optional<TokenRun> speaker) {
    return new AttributionCandidate(Optional.of(cue), Optional.of(lemma), speaker, this);
  }
}
