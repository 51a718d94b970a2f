package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code told fans they won} */
final class ToldHearer extends VerbConstruction {

  ToldHearer() {
    super(
        "reported-hearer",
        "The speaker, a verb of telling, who is told, and a clause.",
        "Ann Lee told fans {they won}.",
        "Ann Lee told stories.",
        ConstructionTrait.CLAUSAL);
  }

  @Override
  boolean isShared() {
    return true;
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    int told =
        verb.form().takes(CueFrame.HEARER)
            ? view.hearers().contentAfter(start, verb.limit())
            : Syntax.NO_TOKEN;
    if (told < 0 || isRequest(told, start, verb, view.words())) {
      return Optional.empty();
    }
    boolean that = told + 1 < verb.limit() && view.words().is(told, "that");
    return content(that ? told + 1 : told, verb, view);
  }

  /** {@code warned fans | to stay}: what {@link Request} finds with who is asked. */
  private static boolean isRequest(
      int told, int start, Announcement.Verb verb, ClauseTokens words) {
    int to = words.is(told, "not") ? told + 1 : told;
    return verb.form().takes(CueFrame.REQUEST) && told > start && words.is(to, "to");
  }
}
