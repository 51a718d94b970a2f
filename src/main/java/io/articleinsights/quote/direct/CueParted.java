package io.articleinsights.quote.direct;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.CueReader;
import io.articleinsights.quote.construction.ReadArticle;
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
    return but - 2 > context.from()
        ? cueBefore(but, context.view()).flatMap(form -> said(but - 2, form, context))
        : Optional.empty();
  }

  /** The cue before a comma and <i>but</i>. */
  static Optional<CueForm> cueBefore(int but, ReadArticle view) {
    boolean parted = but > 1 && view.words().is(but, "but") && view.words().comma(but - 1);
    return parted ? view.cues().direct(but - 2) : Optional.empty();
  }

  private Optional<AttributionCandidate> said(int cue, CueForm form, QuotationContext context) {
    Optional<TokenRun> who = context.view().subjects().before(cue, context.from());
    return who.map(speaker -> candidate(CueReader.run(cue, form), form.lemma(), who));
  }
}
