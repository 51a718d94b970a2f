package io.articleinsights.quote.direct;

import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.syntax.ClauseTokens;

/**
 * The words before or after a quotation that may announce it.
 *
 * @param view the article
 * @param from the first token; after a quotation the one after its closing mark
 * @param to the token after the last one; before a quotation that of its opening mark
 * @param whole whether the quotation is a whole sentence, so that whoever acts beside it speaks
 */
record QuotationContext(ReadArticle view, int from, int to, boolean whole) {

  private static final int REACH = 45;

  ClauseTokens words() {
    return view.words();
  }

  /** The first token after the marks that follow a quotation. */
  int start() {
    int start = from;
    while (start < to && (words().comma(start) || words().dash(start))) {
      start++;
    }
    return start;
  }

  /** The token that no cue after a quotation stands at or after. */
  int reach() {
    int end = Math.min(to, start() + REACH);
    for (int token = start(); token < end; token++) {
      if (words().ends(token) && !isAbbreviation(token)) {
        return token;
      }
    }
    return end;
  }

  /** {@code Sen. Lee (D-Mo.) said}: a full stop within the sentence. */
  private boolean isAbbreviation(int token) {
    return words().is(token, ".")
        && token + 1 < words().count()
        && view.body().sentenceOf(token) == view.body().sentenceOf(token + 1);
  }

  /** The first token at which a cue before a quotation may stand. */
  int reachBack() {
    return Math.max(from, to - REACH);
  }

  boolean isAccordingTo(int token) {
    return words().is(token, "according") && token + 1 < to && words().is(token + 1, "to");
  }
}
