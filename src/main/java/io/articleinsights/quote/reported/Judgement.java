package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code described the plan as a mess, called it a mess} */
final class Judgement extends VerbConstruction {

  Judgement() {
    super(
        "reported-predicate",
        "The speaker, a verb of judging, and what is judged.",
        "Ann Lee described {the plan as a mess}.",
        "A firm called Marl built the bridge.");
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    if (!verb.form().takes(CueFrame.PREDICATE)) {
      return Optional.empty();
    }
    boolean as = view.words().is(start, "as") && start + 1 < verb.limit();
    boolean judged =
        (!verb.form().takes(CueFrame.AS) || isAsWithin(start, verb.limit(), view.words()))
            && view.starts().startsNounPhrase(start)
            && !view.ends().isWork(start);
    return as || judged ? content(start, verb.limit(), view) : Optional.empty();
  }

  private static boolean isAsWithin(int start, int limit, ClauseTokens words) {
    for (int token = start; token < limit && !words.comma(token); token++) {
      if (words.is(token, "as")) {
        return true;
      }
    }
    return false;
  }
}
