package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code praised the plan, described the night}: no word tells what it was called. */
final class Appraisal extends VerbConstruction {

  Appraisal() {
    super(
        "reported-appraisal",
        "The speaker, a verb of praise, blame or description, and its object.",
        "Ann Lee praised {the “stubborn” coach}.",
        "The praise of Ann Lee was faint.",
        ConstructionTrait.DEED);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean appraised =
        verb.form().takes(CueFrame.PREDICATE)
            && (!verb.form().takes(CueFrame.AS) || verb.form().takes(CueFrame.QUESTION))
            && !Judgement.isPredicated(start, verb, view.words())
            && view.starts().startsNounPhrase(start)
            && !view.ends().isWork(start);
    return appraised ? content(start, verb, view) : Optional.empty();
  }
}
