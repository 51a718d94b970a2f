package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code hopes to win} */
final class WantedInfinitive extends VerbConstruction {

  WantedInfinitive() {
    super(
        "attitude-infinitive",
        "Somebody, a verb of wanting and an infinitive.",
        "Ann Lee hopes {to win}.",
        "Ann Lee went to win.",
        Trait.ATTITUDE);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean infinitive = verb.form().takes(CueFrame.INFINITIVE) && view.words().is(start, "to");
    return infinitive ? content(start, verb.limit(), view) : Optional.empty();
  }
}
