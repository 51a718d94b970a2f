package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.CueWords;
import io.articleinsights.quote.construction.Finding;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.text.Span;
import java.util.Optional;

/** Finds who answers: {@code “Did you win?” Ed Fry asked Ann Lee. | “We did.”} */
final class Answers {

  private static final int REACH = 20;

  private final ReadArticle view;

  Answers(ReadArticle view) {
    this.view = view;
  }

  /** Who is asked by a quoted question; empty when it is none, or when nobody is named. */
  Optional<Span> asked(Finding finding) {
    return finding
        .cue()
        .filter(cue -> isQuestion(finding, cue))
        .flatMap(cue -> hearer(finding, cue));
  }

  private boolean isQuestion(Finding finding, CueWords cue) {
    String text = view.body().text();
    int mark = finding.end() - 2;
    return cue.lemma().equals("ask") && mark > 0 && text.charAt(mark) == '?';
  }

  /** The noun phrase after the cue, unless it is the one who asks. */
  private Optional<Span> hearer(Finding finding, CueWords cue) {
    ClauseTokens words = view.words();
    int start = view.body().tokenAtOrAfter(cue.span().end());
    boolean inverted =
        finding.speaker().filter(who -> who.start() > cue.span().start()).isPresent();
    if (inverted || start >= words.count()) {
      return Optional.empty();
    }
    int limit = Math.min(view.body().endToken(view.body().sentenceOf(start)), start + REACH);
    return view.subjects()
        .startingAt(start, limit)
        .filter(run -> isSomebody(run, words))
        .map(run -> words.span(run.from(), run.to()));
  }

  private static boolean isSomebody(TokenRun run, ClauseTokens words) {
    return words.capitalised(run.from()) || words.is(run.from(), "the");
  }
}
