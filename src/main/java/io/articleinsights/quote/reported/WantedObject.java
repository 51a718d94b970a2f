package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code wants a win} */
final class WantedObject extends VerbConstruction {

  WantedObject() {
    super(
        "attitude-object",
        "Somebody, a verb of wanting and what is wanted.",
        "Ann Lee wants {a win}.",
        "The wants of Ann Lee are few.",
        ConstructionTrait.ATTITUDE);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean gerund = verb.form().takes(CueFrame.GERUND) && view.words().gerund(start);
    boolean predicate = verb.form().takes(CueFrame.PREDICATE);
    boolean as = predicate && view.words().is(start, "as") && start + 1 < verb.limit();
    boolean object =
        (verb.form().takes(CueFrame.OBJECT) || isJudged(start, verb, view))
            && view.starts().startsNounPhrase(start)
            && !view.ends().isWork(start);
    return gerund || as || object ? content(start, verb, view) : Optional.empty();
  }

  private static boolean isJudged(int start, Announcement.Verb verb, ReportedView view) {
    boolean as = false;
    for (int t = start; t < verb.limit() && !view.words().comma(t) && !as; t++) {
      as = view.words().is(t, "as");
    }
    return verb.form().takes(CueFrame.PREDICATE) && (as || !verb.form().takes(CueFrame.AS));
  }
}
