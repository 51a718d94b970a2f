package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code said they won} */
final class BareClause extends VerbConstruction {

  BareClause() {
    super(
        "reported-clause",
        "The speaker, a verb of saying and a clause without that.",
        "Ann Lee said {they won}.",
        "The added cost is small.",
        Trait.CLAUSAL);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean takes = verb.form().takes(CueFrame.CLAUSE) && !verb.form().gerund();
    int clause = takes ? view.starts().clauseAt(start, verb.limit()) : Syntax.NO_TOKEN;
    boolean work = clause >= 0 && view.ends().isWork(clause);
    return clause >= 0 && !work ? content(clause, verb.limit(), view) : Optional.empty();
  }
}
