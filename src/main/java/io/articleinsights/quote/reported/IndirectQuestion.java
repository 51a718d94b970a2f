package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Syntax;
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
        ConstructionTrait.CLAUSAL);
  }

  @Override
  boolean isShared() {
    return true;
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    if (!verb.form().takes(CueFrame.QUESTION) || isFrontedAside(verb, view.words())) {
      return Optional.empty();
    }
    boolean question = view.words().has(start, WordClass.QUESTION);
    int asked = question ? start : asked(start, verb, view);
    return asked >= 0 ? content(asked, verb, view) : Optional.empty();
  }

  /** {@code When | asked whether they won, Ann Lee said no}: nobody is told who asks. */
  private static boolean isFrontedAside(Announcement.Verb verb, ClauseTokens words) {
    int cue = verb.run().from();
    return verb.speaker().isEmpty() && cue > 0 && VerbReader.opensAside(words, cue - 1);
  }

  /** {@code asked the mayor | whether he knew}; {@code explained to the mayor | how it works}. */
  private static int asked(int start, Announcement.Verb verb, ReportedView view) {
    if (!verb.active()) {
      return Syntax.NO_TOKEN;
    }
    if (verb.form().lemma().equals("ask")) {
      return view.hearers().questionAfter(start, verb.limit());
    }
    return view.words().is(start, "to")
        ? view.hearers().questionAfter(start + 1, verb.limit())
        : Syntax.NO_TOKEN;
  }
}
