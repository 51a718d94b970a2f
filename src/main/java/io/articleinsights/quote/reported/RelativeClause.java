package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code the plan, which she said | would fail}: what is said of what the pronoun stands for. */
final class RelativeClause extends VerbConstruction {

  RelativeClause() {
    super(
        "reported-relative",
        "A relative pronoun, the speaker, a verb of saying and the rest of the clause.",
        "Ann Lee left the team, which she said {was lost}.",
        "Ann Lee left the bridge, which she built in Ulm.",
        ConstructionTrait.CLAUSAL);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    ClauseTokens words = view.words();
    boolean says =
        verb.form().takes(CueFrame.CLAUSE)
            && verb.form().takes(CueFrame.THAT)
            && start == verb.run().to()
            && !words.quoted(start)
            && (words.has(start, WordClass.FINITE | WordClass.MODAL)
                || words.finite(start) && words.verb(start));
    return says && verb.own().filter(who -> isRelated(who, words)).isPresent()
        ? content(start, verb, view).map(run -> withoutMain(run, words))
        : Optional.empty();
  }

  /** {@code The cup, which she said was lost, | is back}: the main clause goes on. */
  private static TokenRun withoutMain(TokenRun run, ClauseTokens words) {
    for (int token = run.from() + 1; token + 1 < run.to(); token++) {
      if (words.comma(token) && !words.quoted(token) && words.finite(token + 1)) {
        return new TokenRun(run.from(), token);
      }
    }
    return run;
  }

  private static boolean isRelated(TokenRun who, ClauseTokens words) {
    int pronoun = who.from() - 1;
    return pronoun > 0
        && (words.is(pronoun, "which")
            || words.is(pronoun, "who")
            || words.is(pronoun, "that") && words.noun(pronoun - 1));
  }
}
