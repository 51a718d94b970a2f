package io.articleinsights.web;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.analysis.StoredAnalysis;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.text.Cancellation;
import io.articleinsights.web.body.SentText;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.view.AnalysisView;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Analyses a text that was sent and shows everything that can be said of it. */
@Singleton
public final class AnalysisViews {

  private final ArticleReader reader;
  private final ArticleAnalyzer analyzer;

  AnalysisViews(ArticleReader reader, ArticleAnalyzer analyzer) {
    this.reader = Objects.requireNonNull(reader);
    this.analyzer = Objects.requireNonNull(analyzer);
  }

  public AnalysisView analyze(SentText sent, Format format, Query query) {
    Analysis analysis = analyzer.analyze(reader.read(sent.text(), format, sent.title()));
    Cancellation.check();
    StoredAnalysis stored = StoredAnalysis.of(analysis);
    ArticleViews views = new ArticleViews(analysis, stored, query.offsets(), Optional.empty());
    QuoteViews quotes = new QuoteViews(stored, query.offsets(), Optional.empty());
    return new AnalysisView(
        views.article(Optional.empty()),
        format == Format.PLAIN_TEXT ? Optional.empty() : Optional.of(analysis.article().text()),
        views.paragraphs(),
        Arrays.stream(quotes.quotes(query.quotes()))
            .mapToObj(quote -> quotes.quote(quote, query.explain()))
            .toList(),
        quotes.speakers(query.listing()),
        views.keywords(analysis.keywords(query.keywords()), Places.unbounded()),
        views.summary(analysis.summary(query.summary()), query.explain()));
  }
}
