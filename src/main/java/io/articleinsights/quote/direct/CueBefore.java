package io.articleinsights.quote.direct;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.quote.construction.CueReader;
import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.quote.construction.Trait;
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
        Trait.CLAUSAL);
  }

  @Override
  Optional<AttributionCandidate> match(Gap gap) {
    for (int token = gap.to() - 1; token >= gap.reachBack(); token--) {
      CueReader cues = gap.view().cues();
      Optional<CueForm> cue = token == gap.from() ? cues.opening(token) : cues.direct(token);
      if (cue.isPresent() && !isAside(token, cue.get(), gap)) {
        return at(token, cue.get(), gap);
      }
    }
    return Optional.empty();
  }

  /** {@code told us, when asked: | “…”}; {@code said, explaining the deal, | “…”}. */
  private static boolean isAside(int token, CueForm cue, Gap gap) {
    ClauseTokens words = gap.words();
    boolean asked = cue.lemma().equals("ask") && token > gap.from() && isAsked(token - 1, words);
    int next = token + 1;
    boolean object =
        cue.gerund()
            && !cue.takes(CueFrame.HEARER)
            && next < gap.to()
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

  private Optional<AttributionCandidate> at(int token, CueForm cue, Gap gap) {
    TokenRun run = CueReader.run(token, cue);
    boolean clause =
        run.to() + 1 < gap.to()
            && gap.words().is(run.to(), "that")
            && !gap.words().comma(run.to() + 1);
    return clause || goesOn(run.to(), gap)
        ? Optional.empty()
        : Optional.of(candidate(run, cue.lemma(), speaker(run, cue, gap)));
  }

  /**
   * {@code said she had won what is | “a cup of silver”}: the quotation is a part of the clause.
   */
  private static boolean goesOn(int from, Gap gap) {
    ClauseTokens words = gap.words();
    boolean fragment = gap.to() + 1 < words.count() && startsSmall(gap.to() + 1, words);
    return fragment
        && from + 1 < gap.to()
        && words.word(from)
        && !words.has(from, WordClass.PREPOSITION | WordClass.SUBORDINATOR | WordClass.ADVERB)
        && words.clauseWithin(from, gap.to());
  }

  private static boolean startsSmall(int token, ClauseTokens words) {
    return words.word(token) && !words.capitalised(token) && !words.number(token);
  }

  /** What follows <i>told</i> hears; {@code Ann Lee, who wrote “Ulm,” | told us}: she tells. */
  private static Optional<TokenRun> speaker(TokenRun run, CueForm cue, Gap gap) {
    SubjectReader subjects = gap.view().subjects();
    int sentence = gap.view().body().firstToken(gap.view().body().sentenceOf(run.from()));
    if (cue.gerund()) {
      return subjects
          .shown(run.from(), gap.from())
          .or(() -> subjects.governing(run.from(), sentence))
          .or(() -> subjects.ofSentence(sentence, run.from()));
    }
    return run.from() == gap.from() && !cue.takes(CueFrame.HEARER)
        ? subjects.startingAt(run.to(), gap.to())
        : subjects
            .of(run.from(), gap.from())
            .or(() -> subjects.of(run.from(), sentence))
            .or(() -> opening(sentence, run.from(), gap));
  }

  /** {@code Ann Lee, author of “A Long Way,” told us: | “…”}: the name that opens the sentence. */
  private static Optional<TokenRun> opening(int sentence, int cue, Gap gap) {
    return gap.view()
        .subjects()
        .startingAt(sentence, cue)
        .filter(
            run ->
                gap.words().capitalised(run.to() - 1)
                    && run.to() < cue
                    && gap.words().comma(run.to()));
  }
}
