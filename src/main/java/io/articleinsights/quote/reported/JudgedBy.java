package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.CueReader;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code The plan was called “a mess” by Ann Lee}; {@code described by Ann Lee as “a mess”}. */
final class JudgedBy extends ReportedConstruction {

  /** So far the speaker may stand from the verb. */
  private static final int REACH = 14;

  JudgedBy() {
    super(
        "reported-judged",
        "What is judged, a verb of judging in the passive, quoted words and by whom.",
        "{The plan} was described {as “a mess”} by Ann Lee.",
        "The song “A Mess” was sung by Ann Lee.",
        ConstructionTrait.STATED);
  }

  @Override
  Optional<Content> match(Announcement place) {
    CueForm form = place.words().cue(place.token());
    boolean judges = form != null && form.takes(CueFrame.PREDICATE) && !form.attitude();
    return judges && place.isFree() && form.past() ? judged(place, form) : Optional.empty();
  }

  private static Optional<Content> judged(Announcement place, CueForm form) {
    TokenRun cue = CueReader.run(place.token(), form);
    int by = by(cue.to(), place);
    boolean aside = cue.from() > place.from() && place.words().comma(cue.from() - 1);
    boolean passive = by == cue.to() || aside || isPassive(place);
    return by == Syntax.NO_TOKEN || !passive
        ? Optional.empty()
        : place
            .view()
            .subjects()
            .startingAt(by + 1, deedOf(by + 1, place))
            .flatMap(who -> content(place, cue, form.lemma(), by, who));
  }

  private static Optional<Content> content(
      Announcement place, TokenRun cue, String lemma, int by, TokenRun who) {
    TokenRun called = by > cue.to() ? new TokenRun(cue.to(), by) : calledAfter(who.to(), place);
    if (called.isEmpty()
        || Judgement.isDubbed(lemma, called.from(), place.view())
        || !isQuoted(called, place.words())
            && !(lemma.equals("accuse") && place.words().is(called.from(), "of"))) {
      return Optional.empty();
    }
    Optional<TokenRun> subject = subject(place, cue.from());
    return Optional.of(
        new Content(
            subject.orElse(called), subject.map(judged -> called), cue, lemma, Optional.of(who)));
  }

  /**
   * {@code described by Ann Lee | as “a mess”}, until a mark or the end of the quotation; {@code
   * accused by Ann Lee | of fraud}.
   */
  private static TokenRun calledAfter(int start, Announcement place) {
    ClauseTokens words = place.words();
    if (start + 1 < place.to() && words.is(start, "of")) {
      return new TokenRun(start, place.view().ends().end(start, place.to()));
    }
    boolean as = start + 1 < place.to() && words.is(start, "as") && words.quoted(start + 1);
    int end = as ? place.view().phrases().quotationEnd(start + 1, place.to()) : start;
    return new TokenRun(start, end);
  }

  /** {@code by Ann Lee | of taking it}: who says it stands before the deed. */
  private static int deedOf(int from, Announcement place) {
    ClauseTokens words = place.words();
    for (int of = from + 1; of + 1 < place.to() && of < from + REACH; of++) {
      if (words.is(of, "of") && words.gerund(of + 1)) {
        return of;
      }
    }
    return place.to();
  }

  private static boolean isQuoted(TokenRun run, ClauseTokens words) {
    for (int token = run.from(); token < run.to(); token++) {
      if (words.quoted(token)) {
        return true;
      }
    }
    return false;
  }

  /** Before a form of to be what is judged; a participle by itself says nothing of its subject. */
  private static Optional<TokenRun> subject(Announcement place, int cue) {
    ClauseTokens words = place.words();
    return isPassive(place)
        ? place
            .view()
            .subjects()
            .before(cue, place.from())
            .filter(run -> run.to() <= cue && !words.has(run.from(), WordClass.RELATIVE))
        : Optional.empty();
  }

  private static boolean isPassive(Announcement place) {
    return place.verb().filter(verb -> !verb.active()).isPresent();
  }

  /** The word before who judges; negative when there is none within reach. */
  private static int by(int from, Announcement place) {
    ClauseTokens words = place.words();
    int last = Math.min(place.to() - 1, from + REACH);
    for (int token = from; token < last; token++) {
      if (words.is(token, "by") && !words.quoted(token)) {
        return words.agentAt(token, place.to()) ? token : Syntax.NO_TOKEN;
      }
      if (!words.quoted(token) && (words.comma(token) || words.breaks(token))) {
        return Syntax.NO_TOKEN;
      }
    }
    return Syntax.NO_TOKEN;
  }
}
