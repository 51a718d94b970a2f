package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.Trait;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code asked whether they won} */
final class IndirectQuestion extends VerbConstruction {

  IndirectQuestion() {
    super(
        "reported-question",
        "The speaker, a verb of asking and an indirect question.",
        "Ann Lee asked {whether they won}.",
        "How will Ann Lee explain it?",
        Trait.CLAUSAL,
        Trait.UNDENIED);
  }

  @Override
  boolean isShared() {
    return true;
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean question =
        verb.form().takes(CueFrame.QUESTION) && view.words().has(start, WordClass.QUESTION);
    return question ? content(start, verb.limit(), view) : Optional.empty();
  }
}
