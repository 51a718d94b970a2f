package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** {@code As Ann Lee put it, | they won}. */
final class AsSaid extends ReportedConstruction {

  AsSaid() {
    super(
        "reported-as",
        "As, the speaker and a verb of saying, a comma, and a clause.",
        "As Ann Lee put it, {the plan was dead}.",
        "As Ann Lee left, the plan was dead.",
        ConstructionTrait.CLAUSAL);
  }

  @Override
  Optional<Content> match(Announcement place) {
    return place.verb().filter(verb -> fits(place, verb)).map(verb -> content(place, verb));
  }

  private static boolean fits(Announcement place, Announcement.Verb verb) {
    ClauseTokens words = place.words();
    int comma = verb.run().to();
    return words.is(place.from(), "as")
        && verb.active()
        && !verb.chained()
        && verb.form().takes(CueFrame.DIRECT)
        && !verb.form().lemma().equals("go on")
        && verb.own().filter(own -> own.from() <= place.from() + 1).isPresent()
        && comma + 2 < place.to()
        && words.comma(comma)
        && words.clause(comma + 1, place.to());
  }

  private static Content content(Announcement place, Announcement.Verb verb) {
    int start = verb.run().to() + 1;
    int end = place.view().ends().end(start, place.to());
    return new Content(
        new TokenRun(start, end), Optional.empty(), verb.run(), verb.form().lemma(), verb.own());
  }
}
