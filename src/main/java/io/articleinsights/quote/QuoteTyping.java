package io.articleinsights.quote;

import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;

/** Tells direct, mixed and indirect quotes apart by the share of words in quotation marks. */
final class QuoteTyping {

  private static final double NEARLY_ALL = 0.8;

  private final ClauseTokens words;

  QuoteTyping(ClauseTokens words) {
    this.words = words;
  }

  QuoteType of(Finding finding) {
    int all = 0;
    int quoted = 0;
    AnnotatedText body = words.body();
    for (Span segment : finding.segments()) {
      int token = body.tokenAtOrAfter(segment.start());
      for (; token < words.count() && body.tokenEnd(token) <= segment.end(); token++) {
        if (words.word(token)) {
          all++;
          quoted += words.quoted(token) ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return QuoteType.INDIRECT;
    }
    return quoted >= NEARLY_ALL * all ? QuoteType.DIRECT : QuoteType.MIXED;
  }
}
