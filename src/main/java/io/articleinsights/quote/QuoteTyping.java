package io.articleinsights.quote;

import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.Finding;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.WordClass;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;

/** Tells direct, mixed and indirect quotes apart by the words in quotation marks. */
final class QuoteTyping {

  private final ClauseTokens words;

  QuoteTyping(ClauseTokens words) {
    this.words = words;
  }

  QuoteType of(Finding finding) {
    if (finding.is(ConstructionTrait.VERBATIM)) {
      return QuoteType.DIRECT;
    }
    int all = 0;
    int quoted = 0;
    AnnotatedText body = words.body();
    for (Span segment : finding.segments()) {
      int token = body.tokenAtOrAfter(segment.start());
      for (; token < words.count() && body.tokenEnd(token) <= segment.end(); token++) {
        boolean joint = words.has(token, WordClass.COORDINATOR) && !words.quoted(token);
        if (words.word(token) && !joint) {
          all++;
          quoted += words.quoted(token) ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return QuoteType.INDIRECT;
    }
    return quoted == all ? QuoteType.DIRECT : QuoteType.MIXED;
  }
}
