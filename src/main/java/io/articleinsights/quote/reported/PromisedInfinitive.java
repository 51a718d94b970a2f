package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code vowed to come} */
final class PromisedInfinitive extends VerbConstruction {

  PromisedInfinitive() {
    super(
        "reported-infinitive",
        "The speaker, a verb of promising or refusing and an infinitive.",
        "Ann Lee vowed {to come}.",
        "Ann Lee had to come.");
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean infinitive = verb.form().takes(CueFrame.INFINITIVE) && view.words().is(start, "to");
    return infinitive ? content(start, verb.limit(), view) : Optional.empty();
  }
}
