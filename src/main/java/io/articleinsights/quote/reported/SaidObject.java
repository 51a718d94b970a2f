package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code demanded a recount, denied taking money} */
final class SaidObject extends VerbConstruction {

  SaidObject() {
    super(
        "reported-object",
        "The speaker, a verb of saying and what it is about.",
        "Ann Lee demanded {a recount}.",
        "The claim was filed in court.");
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean object =
        verb.form().takes(CueFrame.OBJECT)
            && !verb.form().takes(CueFrame.PREDICATE)
            && view.starts().startsNounPhrase(start)
            && !view.ends().isWork(start);
    return object ? content(start, verb.limit(), view) : Optional.empty();
  }
}
