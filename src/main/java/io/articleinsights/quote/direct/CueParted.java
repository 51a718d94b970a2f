package io.articleinsights.quote.direct;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.CueReader;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code They won, Ann Lee said, but | “it was close”}: the cue has a content before it, too. */
final class CueParted extends DirectConstruction {

  CueParted() {
    super(
        "direct-cue-parted",
        "A content, the speaker and a verb of saying, but, then quoted words.",
        "{They won}, Ann Lee said, but {“it was close at the end.”}",
        "Ann Lee won, but “not by much.”",
        ConstructionTrait.CLAUSAL,
        ConstructionTrait.SHARED_CUE);
  }

  @Override
  Optional<AttributionCandidate> match(QuotationContext context) {
    int but = context.to() - 1;
    int token = but - 2;
    if (token <= context.from() || !context.words().is(but, "but")) {
      return Optional.empty();
    }
    Optional<CueForm> cue = context.view().cues().direct(token);
    return cue.flatMap(form -> said(CueReader.run(token, form), form, context));
  }

  private Optional<AttributionCandidate> said(
      TokenRun run, CueForm form, QuotationContext context) {
    Optional<TokenRun> who = context.view().subjects().before(run.from(), context.from());
    return who.map(speaker -> candidate(run, form.lemma(), Optional.of(speaker)));
  }
}
