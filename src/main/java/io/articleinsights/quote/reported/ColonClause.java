package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code tweeted: The plan is dead.} */
final class ColonClause extends VerbConstruction {

  ColonClause() {
    super(
        "reported-colon",
        "The speaker, a verb of saying, a colon, and a clause without quotation marks.",
        "Ann Lee tweeted: {The plan is dead}.",
        "Ann Lee wore: a hat and a coat.",
        ConstructionTrait.CLAUSAL);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean colon = view.words().is(start, ":") && verb.form().takes(CueFrame.DIRECT);
    boolean clause = colon && view.words().clause(start + 1, verb.limit());
    return clause ? content(start + 1, verb, view) : Optional.empty();
  }
}
