package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code said that they won} */
final class ThatClause extends VerbConstruction {

  ThatClause() {
    super(
        "reported-that",
        "The speaker, a verb of saying, that and a clause.",
        "Ann Lee said that {they won}.",
        "Ann Lee made sure that they won.",
        Trait.CLAUSAL);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean takes = verb.form().takes(CueFrame.CLAUSE) || verb.form().takes(CueFrame.THAT);
    int that = takes ? view.starts().thatAt(start, verb.limit()) : Syntax.NO_TOKEN;
    return that >= 0 ? content(that + 1, verb.limit(), view) : Optional.empty();
  }
}
