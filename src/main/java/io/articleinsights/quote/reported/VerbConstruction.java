package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/** A construction in which the content follows a verb of saying or thinking. */
abstract class VerbConstruction extends ReportedConstruction {

  VerbConstruction(
      String label,
      String description,
      String example,
      String counterexample,
      ConstructionTrait... traits) {
    super(label, description, example, counterexample, traits);
  }

  /**
   * The content after a verb.
   *
   * @param start the first token after the verb and its adverbs, before the verb's limit
   */
  abstract Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view);

  @Override
  final Optional<Content> match(Announcement place) {
    if (place.verb().isEmpty() || !place.isFree()) {
      return Optional.empty();
    }
    Announcement.Verb verb = place.verb().get();
    int start = place.view().starts().afterAdverbs(verb.run().to(), verb.limit());
    boolean possible =
        start < verb.limit()
            && verb.form().attitude() == isAttitude(verb)
            && isSaid(verb, place.words());
    return possible
        ? after(start, verb, place.view()).map(run -> Content.of(run, verb))
        : Optional.empty();
  }

  /** Attitudes have constructions of their own, but for those that both share. */
  private boolean isAttitude(Announcement.Verb verb) {
    return isShared() ? verb.form().attitude() : is(ConstructionTrait.ATTITUDE);
  }

  /** Whether it takes verbs of saying and of thinking alike. */
  boolean isShared() {
    return false;
  }

  /** A passive needs a clause, and what {@code you think} is a guess. */
  private boolean isSaid(Announcement.Verb verb, ClauseTokens words) {
    if (verb.speaker().isEmpty()) {
      return verb.form().takes(CueFrame.DIRECT) && is(ConstructionTrait.CLAUSAL);
    }
    return !(verb.form().attitude() && words.is(verb.speaker().get().from(), "you"));
  }

  /** {@code say it is | “late,” Ann Lee said}: without what she says it is none. */
  private static boolean isTorn(int end, int limit, ClauseTokens words) {
    boolean speech =
        end < limit && words.quoted(end) && words.word(end - 1) && !words.quoted(end - 1);
    return speech || words.is(end - 1, "he") || words.is(end - 1, "she");
  }

  /** A content from a token to where it ends before a verb's limit, as its traits have it. */
  final Optional<TokenRun> content(int start, Announcement.Verb verb, ReportedView view) {
    int limit =
        is(ConstructionTrait.CLAUSAL)
            ? verb.limit()
            : view.phrases().predicateEnd(verb.run().from(), start, verb.limit());
    int end = view.phrases().quotedEnd(start, view.ends().end(start, limit));
    if (!is(ConstructionTrait.CLAUSAL)) {
      end = view.phrases().phraseEnd(start, end);
    }
    return start < end && !isTorn(end, verb.limit(), view.words())
        ? Optional.of(new TokenRun(start, end))
        : Optional.empty();
  }
}
