package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code waved, saying they won} */
final class GerundClause extends VerbConstruction {

  GerundClause() {
    super(
        "reported-gerund",
        "A verb of saying in -ing and a clause; the subject of the sentence speaks.",
        "Ann Lee waved, saying {they won}.",
        "It goes without saying that they won.",
        Trait.CLAUSAL);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean takes = verb.form().takes(CueFrame.CLAUSE) && verb.form().gerund();
    int clause = takes ? view.starts().clauseAt(start, verb.limit()) : Syntax.NO_TOKEN;
    boolean work = clause >= 0 && view.ends().isWork(clause);
    return clause >= 0 && !work ? content(clause, verb.limit(), view) : Optional.empty();
  }
}
