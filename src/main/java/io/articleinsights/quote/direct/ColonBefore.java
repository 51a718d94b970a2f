package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.TokenRun;
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
        Trait.CLAUSAL,
        Trait.UNANNOUNCED);
  }

  @Override
  Optional<AttributionCandidate> match(Gap gap) {
    int colon = gap.to() - 1;
    if (colon < gap.from() || !gap.words().is(colon, ":")) {
      return Optional.empty();
    }
    SubjectReader subjects = gap.view().subjects();
    Optional<TokenRun> speaker =
        owner(gap, colon)
            .or(() -> agent(gap, colon))
            .or(() -> subjects.ofSentence(gap.from(), colon))
            .or(() -> subjects.startingAt(gap.from(), colon));
    return Optional.of(candidate(new TokenRun(colon, colon + 1), ":", speaker));
  }

  /** {@code the promise given to us by | Ann Lee: | “…”}. */
  private static Optional<TokenRun> agent(Gap gap, int colon) {
    for (int by = colon - 2; by > Math.max(gap.from(), colon - LONGEST_NAME); by--) {
      if (gap.words().is(by, "by")) {
        return gap.view()
            .subjects()
            .startingAt(by + 1, colon)
            .filter(who -> who.to() == colon && gap.words().capitalised(colon - 1));
      }
    }
    return Optional.empty();
  }

  /** {@code Ann Lee’s answer was: | “No”}: whose it is has said it. */
  private static Optional<TokenRun> owner(Gap gap, int colon) {
    int be = colon - 1;
    boolean equated =
        be > gap.from() && (gap.words().is(be, "was") || gap.words().is(be, "is"));
    return equated ? gap.view().subjects().owner(be - 1, gap.from()) : Optional.empty();
  }
}
