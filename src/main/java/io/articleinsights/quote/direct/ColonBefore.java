package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code Ann Lee on the win: | “We won”}: the colon alone announces it. */
final class ColonBefore extends DirectConstruction {

  private static final int LONGEST_NAME = 8;

  ColonBefore() {
    super(
        "direct-colon",
        "The speaker and a colon, then quoted words.",
        "Ann Lee on the win: {“We won.”}",
        "Ann Lee won three things: a “cup” and two medals.",
        ConstructionTrait.CLAUSAL,
        ConstructionTrait.UNANNOUNCED);
  }

  @Override
  Optional<AttributionCandidate> match(QuotationContext context) {
    int colon = context.to() - 1;
    if (colon < context.from() || !context.words().is(colon, ":")) {
      return Optional.empty();
    }
    SubjectReader subjects = context.view().subjects();
    Optional<TokenRun> speaker =
        owner(context, colon)
            .or(() -> agent(context, colon))
            .or(() -> ofLast(context, colon))
            .or(() -> subjects.ofSentence(context.from(), colon))
            .or(() -> subjects.startingAt(context.from(), colon));
    return Optional.of(candidate(new TokenRun(colon, colon + 1), ":", speaker));
  }

  /**
   * {@code When he died, | Ann Lee | sent a note: | “…”}: after the comma the main clause goes on.
   */
  private static Optional<TokenRun> ofLast(QuotationContext context, int colon) {
    int comma = colon - 1;
    while (comma > context.from() && !context.words().comma(comma)) {
      comma--;
    }
    boolean clause =
        comma > context.from()
            && context.words().has(context.from(), WordClass.SUBORDINATOR)
            && context.words().clause(comma + 1, colon);
    return clause ? context.view().subjects().ofSentence(comma + 1, colon) : Optional.empty();
  }

  /** {@code the promise given to us by | Ann Lee: | “…”}. */
  private static Optional<TokenRun> agent(QuotationContext context, int colon) {
    for (int by = colon - 2; by > Math.max(context.from(), colon - LONGEST_NAME); by--) {
      if (context.words().is(by, "by")) {
        return context
            .view()
            .subjects()
            .startingAt(by + 1, colon)
            .filter(who -> who.to() == colon && context.words().capitalised(colon - 1));
      }
    }
    return Optional.empty();
  }

  /** {@code Ann Lee’s answer was: | “No”}: whose it is has said it. */
  private static Optional<TokenRun> owner(QuotationContext context, int colon) {
    int be = colon - 1;
    boolean equated =
        be > context.from() && (context.words().is(be, "was") || context.words().is(be, "is"));
    return equated ? context.view().subjects().owner(be - 1, context.from()) : Optional.empty();
  }
}
