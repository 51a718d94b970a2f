package io.articleinsights.quote.direct;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.CueReader;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code “We won,” | Ann Lee said}. */
final class CueAfter extends DirectConstruction {

  CueAfter() {
    super(
        "direct-cue-after",
        "Quoted words, then the speaker and a verb of saying.",
        "{“We won the cup,”} Ann Lee said.",
        "The show “Good Morning” said goodbye.",
        ConstructionTrait.CLAUSAL,
        ConstructionTrait.CUE_AFTER);
  }

  @Override
  Optional<AttributionCandidate> match(QuotationContext context) {
    return first(context, token -> at(token, context.start(), context.reach(), context))
        .filter(found -> found.cue().filter(cue -> isAnnouncing(cue.to(), context)).isEmpty());
  }

  /** {@code After the “bad news,” Ann Lee | said: “We won”}: the colon tells what she said. */
  private static boolean isAnnouncing(int colon, QuotationContext context) {
    ClauseTokens words = context.words();
    boolean announces =
        colon + 1 < words.count() && words.is(colon, ":") && words.quoted(colon + 1);
    int first = words.body().firstToken(words.body().sentenceOf(context.from() - 1));
    return announces && words.has(first, WordClass.SUBORDINATOR);
  }

  /** {@code “We won,” Ann Lee is quoted as | saying}. */
  private static boolean isQuotedAs(int token, int start, QuotationContext context) {
    ClauseTokens words = context.words();
    return token - 3 > start
        && words.gerund(token)
        && words.is(token - 1, "as")
        && words.cue(token - 2) != null
        && words.has(token - 3, WordClass.AUXILIARY);
  }

  /** {@code “It is good for the state.” The state | reports figures in May}: a thing to report. */
  private static boolean isAnotherMatter(CueForm cue, int next, int end, QuotationContext context) {
    ClauseTokens words = context.words();
    boolean parted =
        cue.inflection() == CueForm.Inflection.PRESENT
            && context.start() == context.from()
            && words.capitalised(context.start())
            && context.view().shapes().lastInside(words.quotation(context.from() - 1)) == '.';
    return parted
        && next < end
        && (words.noun(next) || words.adjective(next))
        && !words.has(next, WordClass.HEARER)
        && (!words.has(next, WordClass.TIME) || next + 1 < end && words.noun(next + 1));
  }

  /** With a cue at a token that has a subject and no other content. */
  Optional<AttributionCandidate> at(int token, int start, int end, QuotationContext context) {
    Optional<CueForm> cue = context.view().cues().direct(token);
    if (cue.isPresent() && isQuotedAs(token, start, context)) {
      Optional<TokenRun> who = context.view().subjects().before(token - 2, start);
      return who.map(by -> candidate(new TokenRun(token, token + 1), cue.get().lemma(), who));
    }
    Optional<TokenRun> run = cue.map(form -> CueReader.run(token, form));
    boolean that =
        run.isPresent() && run.get().to() < end && context.words().is(run.get().to(), "that");
    Optional<TokenRun> subject =
        run.isPresent() && !that
            ? context.view().subjects().before(token, start)
            : Optional.empty();
    return subject
        .filter(who -> !isAnotherMatter(cue.get(), run.get().to(), end, context))
        .map(who -> candidate(run.get(), cue.get().lemma(), subject));
  }
}
