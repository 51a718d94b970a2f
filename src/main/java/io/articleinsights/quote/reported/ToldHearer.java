package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code told fans they won} */
final class ToldHearer extends VerbConstruction {

  ToldHearer() {
    super(
        "reported-hearer",
        "The speaker, a verb of telling, who is told, and a clause.",
        "Ann Lee told fans {they won}.",
        "Ann Lee told stories.",
        Trait.CLAUSAL);
  }

  @Override
  boolean isShared() {
    return true;
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    int told =
        verb.form().takes(CueFrame.HEARER)
            ? view.hearers().contentAfter(start, verb.limit())
            : Syntax.NO_TOKEN;
    return told >= 0 ? content(told, verb.limit(), view) : Optional.empty();
  }
}
