package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.Construction;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** A way to announce quoted words by those beside them. */
abstract class DirectConstruction extends Construction {

  DirectConstruction(
      String label, String description, String example, String counterexample, Trait... traits) {
    super(label, description, example, counterexample, traits);
  }

  /** What the words beside a quotation say of its speaker, if this is how it is announced. */
  abstract Optional<AttributionCandidate> match(Gap gap);

  final AttributionCandidate candidate(TokenRun cue, String lemma, Optional<TokenRun> speaker) {
    return new AttributionCandidate(Optional.of(cue), Optional.of(lemma), speaker, this);
  }
}
