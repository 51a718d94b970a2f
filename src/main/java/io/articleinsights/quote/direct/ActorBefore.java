package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.ConstructionTrait;
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
        ConstructionTrait.CLAUSAL);
  }

  private static final int CLOSE = 10;

  @Override
  Optional<AttributionCandidate> match(QuotationContext context) {
    int colon = context.to() - 1;
    if (colon <= context.from() || !context.words().is(colon, ":")) {
      return Optional.empty();
    }
    int start = colon;
    while (start > context.from() && !context.words().comma(start - 1)) {
      start--;
    }
    int verb = colon - 1;
    boolean close = start > context.from() && colon - start <= CLOSE && verb > start;
    boolean acts = close && context.words().finite(verb) && !context.words().quoted(verb);
    return acts
        ? context.view().subjects().before(verb, start).map(who -> acting(verb, who, context))
        : Optional.empty();
  }

  private AttributionCandidate acting(int verb, TokenRun who, QuotationContext context) {
    return candidate(new TokenRun(verb, verb + 1), context.words().lower(verb), Optional.of(who));
  }
}
