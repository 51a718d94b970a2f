package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code “We won.” | — Ann Lee}: a dash and a name, and nothing more in the paragraph. */
final class Signed extends DirectConstruction {

  Signed() {
    super(
        "direct-signed",
        "A quoted sentence, a dash, and a name until the end of the paragraph.",
        "{“We won the cup.”} — Ann Lee",
        "The “cup” was — Ann Lee smiled — theirs at last.",
        ConstructionTrait.CLAUSAL,
        ConstructionTrait.CUE_AFTER);
  }

  private static final int LONGEST_SIGNATURE = 12;

  @Override
  Optional<AttributionCandidate> match(QuotationContext context) {
    int first = context.start();
    int end = context.to();
    boolean dashed = context.from() < end && context.words().dash(context.from());
    boolean name =
        first < end && end - first <= LONGEST_SIGNATURE && context.words().capitalised(first);
    if (!dashed || !name) {
      return Optional.empty();
    }
    for (int token = first; token < end; token++) {
      if (context.words().finite(token) || context.words().quoted(token)) {
        return Optional.empty();
      }
    }
    return context.view().subjects().startingAt(first, end).map(this::signedBy);
  }

  private AttributionCandidate signedBy(TokenRun who) {
    return new AttributionCandidate(Optional.empty(), Optional.empty(), Optional.of(who), this);
  }
}
