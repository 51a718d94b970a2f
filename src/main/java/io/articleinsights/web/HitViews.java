package io.articleinsights.web;

import io.articleinsights.article.Article;
import io.articleinsights.article.Dateline;
import io.articleinsights.article.Headline;
import io.articleinsights.article.metadata.Moment;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.quote.Quote;
import io.articleinsights.search.Highlighter;
import io.articleinsights.search.SearchHit;
import io.articleinsights.search.Snippet;
import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Speaker;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import io.articleinsights.web.request.OffsetUnit;
import io.articleinsights.web.view.Rounded;
import io.articleinsights.web.view.place.SpanView;
import io.articleinsights.web.view.search.HitSpeakerView;
import io.articleinsights.web.view.search.SearchHitView;
import io.articleinsights.web.view.search.SnippetPartView;
import io.articleinsights.web.view.search.SnippetView;
import java.util.List;
import java.util.Optional;

/** Shows the hits of one article; no more of it is annotated than is shown. */
final class HitViews {

  private final LibraryArticle origin;
  private final Article article;
  private final Highlighter words;
  private final OffsetTable offsets;
  private final TextAnnotator annotator;

  HitViews(LibraryArticle origin, Highlighter words, OffsetUnit unit, TextAnnotator annotator) {
    this.annotator = annotator;
    this.origin = origin;
    this.article = origin.stored().article();
    this.words = words;
    this.offsets = new OffsetTable(article.text(), unit);
  }

  SearchHitView hit(SearchHit hit, int rank) {
    return switch (hit.kind()) {
      case TITLE -> title(hit, rank);
      case PARAGRAPH -> paragraph(hit, rank);
      case QUOTE -> quote(hit, rank);
    };
  }

  private SearchHitView title(SearchHit hit, int rank) {
    Headline headline = article.headline().orElseThrow();
    String text = headline.text();
    Span whole = new Span(0, text.length());
    List<Span> matches = words.inTitle(annotator.annotate(text, List.of(whole)));
    Snippet snippet = Snippet.of(text, whole, matches);
    Optional<Integer> start =
        headline.span().filter(span -> span.of(article.text()).equals(text)).map(Span::start);
    return view(
        hit,
        rank,
        Optional.empty(),
        headline.span().map(offsets::convert),
        start
            .map(from -> matches.stream().map(match -> moved(match, from)).toList())
            .orElse(List.of()),
        view(snippet, start.map(from -> moved(snippet.span(), from))));
  }

  private SpanView moved(Span span, int by) {
    return offsets.convert(new Span(span.start() + by, span.end() + by));
  }

  private SearchHitView paragraph(SearchHit hit, int rank) {
    Span span = article.paragraphs().get(hit.number());
    return body(hit, rank, span, List.of(span), Optional.empty());
  }

  private SearchHitView quote(SearchHit hit, int rank) {
    Quote quote = origin.stored().quotes().get(hit.number());
    List<Span> segments = quote.segments();
    Span whole = new Span(quote.start(), segments.get(segments.size() - 1).end());
    return body(hit, rank, whole, segments, Optional.of(quote));
  }

  private SearchHitView body(
      SearchHit hit, int rank, Span whole, List<Span> parts, Optional<Quote> quote) {
    List<Span> around =
        article
            .paragraphs()
            .subList(
                origin.stored().outline().paragraphAt(whole.start()),
                origin.stored().outline().paragraphAt(whole.end() - 1) + 1);
    List<Span> matches = words.inBody(annotator.annotate(article.text(), around), parts);
    Snippet snippet = Snippet.of(article.text(), whole, matches);
    return view(
        hit,
        rank,
        quote,
        Optional.of(offsets.convert(whole)),
        matches.stream().map(offsets::convert).toList(),
        view(snippet, Optional.of(offsets.convert(snippet.span()))));
  }

  static SnippetView view(Snippet snippet, Optional<SpanView> span) {
    return new SnippetView(
        span,
        snippet.parts().stream()
            .map(part -> new SnippetPartView(part.text(), part.match()))
            .toList());
  }

  private SearchHitView view(
      SearchHit hit,
      int rank,
      Optional<Quote> quote,
      Optional<SpanView> span,
      List<SpanView> matches,
      SnippetView snippet) {
    return new SearchHitView(
        rank,
        hit.kind().name(),
        origin.id(),
        article.headline().map(Headline::text),
        ArticleFilter.source(origin),
        article.dateline().flatMap(Dateline::place),
        ArticleFilter.published(origin).map(Moment::toString),
        paragraphNumber(hit, quote),
        quote.map(said -> "q" + (hit.number() + 1)),
        quote.flatMap(Quote::attribution).map(Attribution::speaker).map(HitViews::speaker),
        span,
        matches,
        snippet,
        Rounded.of(hit.score()));
  }

  private static HitSpeakerView speaker(Speaker speaker) {
    return new HitSpeakerView(speaker.id(), speaker.name());
  }

  /** Number, from 1, of the paragraph that a hit is, or begins in. */
  private Optional<Integer> paragraphNumber(SearchHit hit, Optional<Quote> quote) {
    return switch (hit.kind()) {
      case TITLE -> Optional.empty();
      case PARAGRAPH -> Optional.of(hit.number() + 1);
      case QUOTE -> quote.map(said -> origin.stored().outline().paragraphAt(said.start()) + 1);
    };
  }
}
