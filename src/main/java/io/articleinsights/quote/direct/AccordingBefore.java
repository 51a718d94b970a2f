package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.SubjectReader;
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
        Optional<TokenRun> source = source(token, gap);
        return Optional.of(candidate(new TokenRun(token, token + 2), "according to", source));
      }
      if (gap.view().cues().direct(token).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code Lee called it a win, according to the paper: | “…”}: the paper tells what she said. */
  private static Optional<TokenRun> source(int according, Gap gap) {
    SubjectReader subjects = gap.view().subjects();
    int sentence = gap.view().body().firstToken(gap.view().body().sentenceOf(according));
    boolean passedOn = gap.words().is(gap.to() - 1, ":");
    for (int token = according - 1; passedOn && token > sentence; token--) {
      if (gap.words().cue(token) != null) {
        Optional<TokenRun> teller = subjects.before(token, sentence);
        if (teller.isPresent()) {
          return teller;
        }
      }
    }
    return subjects.startingAt(according + 2, gap.to());
  }
}
