package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code According to Ann Lee, | “we won”}. */
final class AccordingBefore extends DirectConstruction {

  private static final int IN_THE_WORDS_OF = 4;

  AccordingBefore() {
    super(
        "direct-according-before",
        "According to and the speaker, then quoted words.",
        "According to Ann Lee, {“we won the cup at long last.”}",
        "According to the plan, the “cup” was theirs.",
        ConstructionTrait.CLAUSAL);
  }

  @Override
  Optional<AttributionCandidate> match(QuotationContext context) {
    for (int token = context.to() - 1; token >= context.reachBack(); token--) {
      if (context.isAccordingTo(token)) {
        Optional<TokenRun> source = source(token, context);
        return Optional.of(candidate(new TokenRun(token, token + 2), "according to", source));
      }
      if (isInTheWordsOf(token, context)) {
        Optional<TokenRun> source =
            context.view().subjects().startingAt(token + IN_THE_WORDS_OF, context.to());
        TokenRun cue = new TokenRun(token, token + IN_THE_WORDS_OF);
        return Optional.of(candidate(cue, "in the words of", source));
      }
      if (context.view().cues().direct(token).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isInTheWordsOf(int token, QuotationContext context) {
    return context.words().is(token, "in")
        && token + IN_THE_WORDS_OF < context.to()
        && context.words().is(token + 1, "the")
        && context.words().is(token + 2, "words")
        && context.words().is(token + 3, "of");
  }

  /** {@code Lee called it a win, according to the paper: | “…”}: the paper tells what she said. */
  private static Optional<TokenRun> source(int according, QuotationContext context) {
    SubjectReader subjects = context.view().subjects();
    int sentence = context.view().body().firstToken(context.view().body().sentenceOf(according));
    boolean passedOn = context.words().is(context.to() - 1, ":");
    for (int token = according - 1; passedOn && token > sentence; token--) {
      if (context.words().cue(token) != null) {
        Optional<TokenRun> teller = subjects.before(token, sentence);
        if (teller.isPresent()) {
          return teller;
        }
      }
    }
    return subjects.startingAt(according + 2, context.to());
  }
}
