package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code vowed to come}, {@code hopes to win}. */
final class InfinitiveAfter extends VerbConstruction {

  static final InfinitiveAfter PROMISED =
      new InfinitiveAfter(
          "reported-infinitive",
          "The speaker, a verb of promising or refusing and an infinitive.",
          "Ann Lee vowed {to come}.",
          "Ann Lee had to come.");

  static final InfinitiveAfter WANTED =
      new InfinitiveAfter(
          "attitude-infinitive",
          "Somebody, a verb of wanting and an infinitive.",
          "Ann Lee hopes {to win}.",
          "Ann Lee went to win.",
          ConstructionTrait.ATTITUDE);

  private InfinitiveAfter(
      String label,
      String description,
      String example,
      String counterexample,
      ConstructionTrait... traits) {
    super(label, description, example, counterexample, traits);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    int to = view.starts().afterTime(start, verb.limit());
    boolean infinitive =
        verb.form().takes(CueFrame.INFINITIVE)
            && to < verb.limit()
            && view.words().is(to, "to")
            && !isPlace(to + 1, verb.limit(), view.words());
    return infinitive ? content(negated(to, verb, view), verb, view) : Optional.empty();
  }

  /** {@code agreed to | a talk}: no verb follows. */
  private static boolean isPlace(int token, int limit, ClauseTokens words) {
    return token < limit
        && (words.has(token, WordClass.OPENER | WordClass.OBJECT_PRONOUN)
            || words.capitalised(token) && !words.quoted(token));
  }

  /** {@code promised | not to go}: what is promised is not to. */
  private static int negated(int to, Announcement.Verb verb, ReportedView view) {
    return to - 1 >= verb.run().to() && view.words().is(to - 1, "not") ? to - 1 : to;
  }
}
