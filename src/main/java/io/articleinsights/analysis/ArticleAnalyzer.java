package io.articleinsights.analysis;

import io.articleinsights.article.Article;
import io.articleinsights.article.Headline;
import io.articleinsights.keyword.KeywordExtractor;
import io.articleinsights.keyword.Keywords;
import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteExtractor;
import io.articleinsights.summary.Summarizer;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Cancellation;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;

/**
 * Front door of this package: annotates an article once and lets every engine read the result.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class ArticleAnalyzer {

  private final TextAnnotator annotator = new TextAnnotator();
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final KeywordExtractor keywords = new KeywordExtractor();
  private final Summarizer summarizer = new Summarizer();

  public Analysis analyze(Article article) {
    AnnotatedText title = annotateTitle(article);
    AnnotatedText body = annotator.annotate(article.text(), article.paragraphs());
    Cancellation.check();
    List<Quote> quotes = this.quotes.extract(body, title);
    Cancellation.check();
    Keywords keywords = this.keywords.extract(body, title);
    Cancellation.check();
    return new Analysis(article, title, body, quotes, keywords, summarizer);
  }

  private AnnotatedText annotateTitle(Article article) {
    String headline = article.headline().map(Headline::text).orElse("");
    return annotator.annotate(headline, List.of(new Span(0, headline.length())));
  }
}
