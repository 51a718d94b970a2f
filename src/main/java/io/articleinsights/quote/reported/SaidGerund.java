package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code denied cheating, recalled seeing her} */
final class SaidGerund extends VerbConstruction {

  SaidGerund() {
    super(
        "reported-doing",
        "The speaker, a verb of saying and a verb in -ing.",
        "Ann Lee denied {taking money}.",
        "Ann Lee kept taking money.",
        Trait.STATED);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean gerund = verb.form().takes(CueFrame.GERUND) && view.words().gerund(start);
    return gerund ? content(start, verb.limit(), view) : Optional.empty();
  }
}
