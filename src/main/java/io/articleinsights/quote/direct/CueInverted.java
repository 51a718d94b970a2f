package io.articleinsights.quote.direct;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.CueReader;
import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code “We won,” | said Ann Lee}. */
final class CueInverted extends DirectConstruction {

  CueInverted() {
    super(
        "direct-inverted",
        "Quoted words, then a verb of saying and the speaker.",
        "{“We won the cup,”} said Ann Lee.",
        "The “good old days,” said to be over, are back.",
        ConstructionTrait.CLAUSAL,
        ConstructionTrait.CUE_AFTER);
  }

  @Override
  Optional<AttributionCandidate> match(QuotationContext context) {
    return first(context, token -> at(token, context.start(), context.reach(), context));
  }

  /** With a cue at a token that nothing but the verb group parts from the quotation. */
  Optional<AttributionCandidate> at(int token, int start, int end, QuotationContext context) {
    Optional<CueForm> cue = context.view().cues().direct(token);
    SubjectReader subjects = context.view().subjects();
    boolean inverted =
        cue.isPresent()
            && !isToldTo(token, cue.get(), context)
            && subjects.verbGroupStart(token, start) <= start
            && subjects.before(token, start).isEmpty();
    return inverted ? cue.map(form -> said(token, form, end, subjects)) : Optional.empty();
  }

  /** {@code reminded | his staff}: after such a verb stands who hears it, not who says it. */
  private static boolean isToldTo(int token, CueForm cue, QuotationContext context) {
    return cue.takes(CueFrame.HEARER)
        && !cue.takes(CueFrame.CLAUSE)
        && token + 1 < context.to()
        && context.words().has(token + 1, WordClass.OWNER | WordClass.OBJECT_PRONOUN);
  }

  private AttributionCandidate said(int token, CueForm cue, int end, SubjectReader subjects) {
    TokenRun run = CueReader.run(token, cue);
    return candidate(run, cue.lemma(), subjects.startingAt(run.to(), end));
  }
}
