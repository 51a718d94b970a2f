package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code Asked about the win, | Ann Lee smiled: | “We won”}: who acts before a colon speaks. */
final class ActorBefore extends DirectConstruction {

  ActorBefore() {
    super(
        "direct-actor-before",
        "Whoever acts, a colon, then quoted words.",
        "Asked about the win, Ann Lee winced: {“We won.”}",
        "Asked about the win, Ann Lee winced and left the “cup” behind.",
        Trait.CLAUSAL);
  }

  private static final int CLOSE = 10;

  @Override
  Optional<AttributionCandidate> match(Gap gap) {
    int colon = gap.to() - 1;
    if (colon <= gap.from() || !gap.words().is(colon, ":")) {
      return Optional.empty();
    }
    int start = colon;
    while (start > gap.from() && !gap.words().comma(start - 1)) {
      start--;
    }
    int verb = colon - 1;
    boolean close = start > gap.from() && colon - start <= CLOSE && verb > start;
    boolean acts = close && gap.words().finite(verb) && !gap.words().quoted(verb);
    return acts
        ? gap.view().subjects().before(verb, start).map(who -> acting(verb, who, gap))
        : Optional.empty();
  }

  private AttributionCandidate acting(int verb, TokenRun who, Gap gap) {
    return candidate(new TokenRun(verb, verb + 1), gap.words().lower(verb), Optional.of(who));
  }
}
