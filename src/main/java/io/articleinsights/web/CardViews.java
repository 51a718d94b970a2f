package io.articleinsights.web;

import io.articleinsights.analysis.Outline;
import io.articleinsights.article.Article;
import io.articleinsights.article.Boilerplate;
import io.articleinsights.article.Dateline;
import io.articleinsights.article.Headline;
import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.text.Span;
import io.articleinsights.web.request.OffsetUnit;
import io.articleinsights.web.view.ArticleCard;
import io.articleinsights.web.view.ArticleView;
import io.articleinsights.web.view.CountsView;
import io.articleinsights.web.view.StatisticsView;
import io.articleinsights.web.view.article.MetadataView;
import io.articleinsights.web.view.article.QualityView;
import io.articleinsights.web.view.place.BoilerplateView;
import io.articleinsights.web.view.place.TextView;
import java.util.List;
import java.util.Optional;

/** Shows what an article is and how long, by its outline. */
final class CardViews {

  private static final int WORDS_A_MINUTE = 238;

  private final Outline outline;
  private final SpanRenderer places;

  CardViews(Outline outline, OffsetUnit unit) {
    this.outline = outline;
    this.places = new SpanRenderer(outline, unit);
  }

  /**
   * @param quotes all of its quotes; those that are listed are counted
   */
  ArticleCard card(String id, List<Quote> quotes) {
    Article article = outline.article();
    return new ArticleCard(
        id,
        title(),
        article.dateline().flatMap(Dateline::place),
        article.dateline().flatMap(Dateline::source),
        outline.language().tag(),
        MetadataView.of(article.metadata()),
        QualityView.of(article.quality()),
        new CountsView(
            article.paragraphs().size(), outline.sentences(), outline.words(), listed(quotes)),
        Links.ofArticle(id));
  }

  ArticleView article(Optional<String> id) {
    Article article = outline.article();
    return new ArticleView(
        id,
        title(),
        article.dateline().map(Dateline::span).map(places::text),
        article.dateline().flatMap(Dateline::place),
        article.dateline().flatMap(Dateline::source),
        outline.language().tag(),
        MetadataView.of(article.metadata()),
        QualityView.of(article.quality()),
        statistics(),
        article.boilerplate().stream().map(this::boilerplate).toList(),
        id.map(Links::ofArticle));
  }

  private BoilerplateView boilerplate(Boilerplate part) {
    return new BoilerplateView(
        places.words(part.span()), places.span(part.span()), part.kind().name());
  }

  private Optional<TextView> title() {
    return outline.article().headline().map(this::title);
  }

  private TextView title(Headline headline) {
    return new TextView(headline.text(), headline.span().map(places::span));
  }

  private StatisticsView statistics() {
    return new StatisticsView(
        outline.article().paragraphs().size(),
        outline.sentences(),
        outline.words(),
        outline.article().paragraphs().stream().mapToInt(this::characters).sum(),
        (outline.words() + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
  }

  private int characters(Span span) {
    return Character.codePointCount(outline.article().text(), span.start(), span.end());
  }

  private static int listed(List<Quote> quotes) {
    return (int) quotes.stream().filter(QuoteListing.STANDARD::holds).count();
  }
}
