package io.articleinsights.quote.direct;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.CueReader;
import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code Ann Lee said: | “We won”}. */
final class CueBefore extends DirectConstruction {

  CueBefore() {
    super(
        "direct-cue-before",
        "The speaker and a verb of saying, then quoted words.",
        "Ann Lee said: {“We won.”}",
        "Ann Lee wrote the book “A Long Way Home.”",
        ConstructionTrait.CLAUSAL);
  }

  @Override
  Optional<AttributionCandidate> match(QuotationContext context) {
    for (int token = context.to() - 1; token >= context.reachBack(); token--) {
      CueReader cues = context.view().cues();
      Optional<CueForm> cue = token == context.from() ? cues.opening(token) : cues.direct(token);
      if (cue.isPresent() && !isAside(token, cue.get(), context)) {
        return at(token, cue.get(), context);
      }
    }
    return Optional.empty();
  }

  /** {@code told us, when asked: | “…”}; {@code said, explaining the deal, | “…”}. */
  private static boolean isAside(int token, CueForm cue, QuotationContext context) {
    ClauseTokens words = context.words();
    boolean asked =
        cue.lemma().equals("ask") && token > context.from() && isAsked(token - 1, words);
    int next = token + 1;
    boolean object =
        cue.gerund()
            && !cue.takes(CueFrame.HEARER)
            && next < context.to()
            && words.has(next, WordClass.OPENER);
    return asked || object;
  }

  /** {@code when | asked, are | asked}, but not {@code had | asked}. */
  private static boolean isAsked(int before, ClauseTokens words) {
    boolean had = words.is(before, "had") || words.is(before, "has") || words.is(before, "have");
    return words.is(before, "when")
        || words.is(before, "if")
        || words.has(before, WordClass.AUXILIARY) && !had;
  }

  private Optional<AttributionCandidate> at(int token, CueForm cue, QuotationContext context) {
    TokenRun run = CueReader.run(token, cue);
    boolean clause =
        run.to() + 1 < context.to()
            && context.words().is(run.to(), "that")
            && !context.words().comma(run.to() + 1);
    return clause || goesOn(run.to(), context) || holdsClause(run.to(), context)
        ? Optional.empty()
        : Optional.of(candidate(run, cue.lemma(), speaker(run, cue, context)));
  }

  /**
   * {@code wrote in a book that she had taken a class, | “Ulm,” and left}: a part of the clause.
   */
  private static boolean holdsClause(int from, QuotationContext context) {
    ClauseTokens words = context.words();
    boolean colon = words.is(context.to() - 1, ":");
    for (int token = from + 1; !colon && token < context.to() - 2; token++) {
      if (words.is(token, "that") && words.has(token + 1, WordClass.SUBJECT_PRONOUN)) {
        return words.clauseWithin(token + 1, context.to());
      }
    }
    return false;
  }

  /**
   * {@code said she had won what is | “a cup of silver”}: the quotation is a part of the clause.
   */
  private static boolean goesOn(int from, QuotationContext context) {
    ClauseTokens words = context.words();
    boolean fragment = context.to() + 1 < words.count() && startsSmall(context.to() + 1, words);
    return fragment
        && from + 1 < context.to()
        && words.word(from)
        && !words.has(from, WordClass.PREPOSITION | WordClass.SUBORDINATOR | WordClass.ADVERB)
        && words.clauseWithin(from, context.to());
  }

  private static boolean startsSmall(int token, ClauseTokens words) {
    return words.word(token) && !words.capitalised(token) && !words.number(token);
  }

  /** What follows <i>told</i> hears; {@code Ann Lee, who wrote “Ulm,” | told us}: she tells. */
  private static Optional<TokenRun> speaker(TokenRun run, CueForm cue, QuotationContext context) {
    SubjectReader subjects = context.view().subjects();
    int sentence = context.view().body().firstToken(context.view().body().sentenceOf(run.from()));
    if (cue.gerund()) {
      return subjects
          .shown(run.from(), context.from())
          .or(() -> subjects.accompanying(run.from(), context.from()))
          .or(() -> subjects.governing(run.from(), sentence))
          .or(() -> subjects.ofSentence(sentence, run.from()));
    }
    return run.from() == context.from() && !cue.takes(CueFrame.HEARER)
        ? subjects.startingAt(run.to(), context.to())
        : subjects
            .of(run.from(), context.from())
            .or(() -> subjects.of(run.from(), sentence))
            .or(() -> opening(sentence, run.from(), context));
  }

  /** {@code Ann Lee, author of “A Long Way,” told us: | “…”}: the name that opens the sentence. */
  private static Optional<TokenRun> opening(int sentence, int cue, QuotationContext context) {
    return context
        .view()
        .subjects()
        .startingAt(sentence, cue)
        .filter(
            run ->
                context.words().capitalised(run.to() - 1)
                    && run.to() < cue
                    && context.words().comma(run.to()));
  }
}
