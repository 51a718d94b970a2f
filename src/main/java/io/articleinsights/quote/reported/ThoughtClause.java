package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code believes they won} */
final class ThoughtClause extends VerbConstruction {

  ThoughtClause() {
    super(
        "attitude-clause",
        "Somebody, a verb of thinking and a clause.",
        "Ann Lee believes {they won}.",
        "You may know they won.",
        ConstructionTrait.CLAUSAL,
        ConstructionTrait.ATTITUDE);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean clausal = verb.form().takes(CueFrame.CLAUSE);
    int that =
        clausal || verb.form().takes(CueFrame.THAT)
            ? view.starts().thatAt(start, verb.limit())
            : Syntax.NO_TOKEN;
    if (that >= 0) {
      return content(that + 1, verb, view);
    }
    int clause = clausal ? view.starts().clauseAt(start, verb.limit()) : Syntax.NO_TOKEN;
    boolean work = clause >= 0 && view.ends().isWork(clause);
    return clause >= 0 && !work ? content(clause, verb, view) : Optional.empty();
  }
}
