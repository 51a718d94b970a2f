package io.articleinsights.quote.construction;

import io.articleinsights.lexicon.CueForm;
import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** Reads cues: which of them announce direct speech, and what the words around make of them. */
public final class CueReader {

  private static final int REACH = 5;

  private static final int VERBAL =
      WordClass.AUXILIARY | WordClass.ADVERB | WordClass.NEGATION | WordClass.MODAL;

  private final ClauseTokens words;

  CueReader(ClauseTokens words) {
    this.words = words;
  }

  /** A cue of direct speech at a token within a sentence. */
  public Optional<CueForm> direct(int token) {
    return words.quoted(token) || words.capitalised(token)
        ? Optional.empty()
        : any(token).filter(cue -> !isNoun(token, cue));
  }

  /** {@code the White House | press | secretary}, {@code about his | emails}. */
  private boolean isNoun(int token, CueForm cue) {
    boolean owned =
        cue.inflection() == CueForm.Inflection.PRESENT
            && token > 0
            && (words.genitive(token - 1) || words.has(token - 1, WordClass.OWNER));
    boolean base =
        cue.inflection() == CueForm.Inflection.BASE && !(token > 0 && words.is(token - 1, "to"));
    return (base || owned) && words.tagged() && words.noun(token);
  }

  /**
   * {@code | Said Ann Lee:| “…”}: a verb may open the sentence, but not as in {@code Asked why}.
   */
  public Optional<CueForm> opening(int token) {
    return words.quoted(token)
        ? Optional.empty()
        : any(token).filter(cue -> !cue.lemma().equals("ask"));
  }

  private Optional<CueForm> any(int token) {
    return Optional.ofNullable(words.cue(token)).filter(cue -> cue.takes(CueFrame.DIRECT));
  }

  /** The tokens of a cue whose verb stands at a token. */
  public static TokenRun run(int token, CueForm cue) {
    return new TokenRun(token, token + 1 + cue.tail().length);
  }

  /** A cue with what the words before it make of it: {@code did not say, nobody would say}. */
  public CueWords read(TokenRun run, String lemma, Optional<TokenRun> speaker) {
    boolean negated = speaker.isPresent() && isNobody(speaker.get(), run);
    boolean modal = speaker.isPresent() && isSupposed(speaker.get());
    int token = run.from() - 1;
    for (; token >= 0 && token > run.from() - REACH && verbal(token); token--) {
      negated |= words.has(token, WordClass.NEGATION);
      modal |= words.has(token, WordClass.MODAL);
    }
    return new CueWords(words.span(run.from(), run.to()), lemma, negated, modal);
  }

  /** {@code unclear whether | the judge said}, {@code if | the judge said}. */
  private boolean isSupposed(TokenRun speaker) {
    int before = speaker.from() - 1;
    return before >= 0
        && (words.is(before, "whether") || words.is(before, "if") || words.is(before, "unless"));
  }

  private boolean verbal(int token) {
    return words.has(token, VERBAL) || words.is(token, "to");
  }

  /** {@code Nobody said, no minister said, neither Lee nor Poe said}. */
  private boolean isNobody(TokenRun speaker, TokenRun cue) {
    int first = speaker.from();
    boolean nor = first > 1 && words.is(first - 1, "nor") && first < cue.from();
    boolean no = words.is(first, "no") && first + 1 < speaker.to() && !words.capitalised(first + 1);
    return nor
        || no
        || words.is(first, "neither")
        || words.is(first, "nobody")
        || words.is(first, "none");
  }
}
