package io.articleinsights.web;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.analysis.Outline;
import io.articleinsights.analysis.StoredAnalysis;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.text.Cancellation;
import io.articleinsights.web.body.SentText;
import io.articleinsights.web.request.Included;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.view.AnalysisView;
import io.articleinsights.web.view.KeywordView;
import io.articleinsights.web.view.QuoteView;
import io.articleinsights.web.view.SummaryView;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
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

  /** What is not asked for is not computed: an analysis finds its parts when they are read. */
  public AnalysisView analyze(SentText sent, Format format, Query query) {
    Analysis analysis = analyzer.analyze(reader.read(sent.text(), format, sent.title()));
    Cancellation.check();
    Outline outline = Outline.of(analysis);
    ArticleViews views = new ArticleViews(analysis, outline, query.offsets(), Optional.empty());
    Included included = query.included();
    Optional<QuoteViews> quotes =
        included.quotes() || included.speakers()
            ? Optional.of(
                new QuoteViews(StoredAnalysis.of(analysis), query.offsets(), Optional.empty()))
            : Optional.empty();
    return new AnalysisView(
        sent.id(),
        new CardViews(outline, query.offsets()).article(Optional.empty()),
        format == Format.PLAIN_TEXT ? Optional.empty() : Optional.of(analysis.article().text()),
        included.paragraphs() ? Optional.of(views.paragraphs()) : Optional.empty(),
        quotes.filter(asked -> included.quotes()).map(found -> listed(found, query)),
        quotes.filter(asked -> included.speakers()).map(found -> found.speakers(query.listing())),
        included.keywords() ? Optional.of(keywords(analysis, views, query)) : Optional.empty(),
        included.summary() ? Optional.of(summary(analysis, views, query)) : Optional.empty());
  }

  private static List<QuoteView> listed(QuoteViews quotes, Query query) {
    return Arrays.stream(quotes.quotes(query.quotes()))
        .mapToObj(quote -> quotes.quote(quote, query.explain()))
        .toList();
  }

  private static List<KeywordView> keywords(Analysis analysis, ArticleViews views, Query query) {
    return views.keywords(analysis.keywords(query.keywords()), PlaceBudget.unbounded());
  }

  private static SummaryView summary(Analysis analysis, ArticleViews views, Query query) {
    return views.summary(analysis.summary(query.summary()), query.explain());
  }
}
