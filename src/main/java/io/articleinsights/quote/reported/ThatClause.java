package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.CueFrame;
import io.articleinsights.lexicon.CueLexicon;
import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.syntax.Tag;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import java.util.Optional;

/** {@code said that they won} */
final class ThatClause extends VerbConstruction {

  private static final int NEAR = 5;

  ThatClause() {
    super(
        "reported-that",
        "The speaker, a verb of saying, that and a clause.",
        "Ann Lee said that {they won}.",
        "Ann Lee made sure that they won.",
        ConstructionTrait.CLAUSAL);
  }

  @Override
  Optional<TokenRun> after(int start, Announcement.Verb verb, ReportedView view) {
    boolean takes = verb.form().takes(CueFrame.CLAUSE) || verb.form().takes(CueFrame.THAT);
    int that = takes ? view.starts().thatAt(start, verb.limit()) : Syntax.NO_TOKEN;
    if (that > start && !verb.form().takes(CueFrame.HEARER) && isRelative(start, that, view)) {
      return Optional.empty();
    }
    return that >= 0 && (that == start || !isThing(that + 1, verb.limit(), view.words()))
        ? content(that + 1, verb, view)
        : Optional.empty();
  }

  /** {@code maintained high costs for raising that | money}: a thing alone is no clause. */
  private static boolean isThing(int from, int limit, ClauseTokens words) {
    for (int token = from; token < limit; token++) {
      if (words.word(token) && !words.noun(token)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code recalled a talk | that he had}, {@code held a hearing, in the hope | that they won}: the
   * clause tells of the noun, not what was said.
   */
  private static boolean isRelative(int start, int that, ReportedView view) {
    ClauseTokens words = view.words();
    boolean claim = !CueLexicon.ENGLISH.noun(words.lower(that - 1)).isEmpty();
    boolean noun = words.noun(that - 1) && !words.has(that - 1, WordClass.TIME) && !claim;
    if (words.comma(start, that) && (noun || words.has(start, WordClass.OPENER))) {
      return true;
    }
    return noun
            && (words.has(start, WordClass.OPENER)
                || words.is(start, "no")
                || isPlural(start, that, view))
        || claim && isAnswer(start, that, words)
        || isSaidOf(that, words);
  }

  /** {@code wrote things | that she regrets}: a noun without an article, of which it tells. */
  private static boolean isPlural(int start, int that, ReportedView view) {
    for (int token = start; token < that - 1; token++) {
      if (!view.words().adjective(token)) {
        return false;
      }
    }
    return !view.words().capitalised(that - 1) && view.syntax().tag(that - 1) == Tag.NNS;
  }

  /** {@code replied to claims | that they won}: others claim it. */
  private static boolean isAnswer(int start, int that, ClauseTokens words) {
    for (int token = that - 2; token >= start && token > that - NEAR; token--) {
      if (words.is(token, "to")) {
        return true;
      }
    }
    return false;
  }

  /** {@code a letter | that Ann Lee said was lost}: it is the letter that was lost. */
  private static boolean isSaidOf(int that, ClauseTokens words) {
    int last = Math.min(words.count() - 1, that + NEAR);
    for (int token = that + 2; token < last; token++) {
      if (words.cue(token) != null && words.finite(token)) {
        return words.noun(that - 1) && words.finite(token + 1) && !words.quoted(token);
      }
    }
    return false;
  }
}
