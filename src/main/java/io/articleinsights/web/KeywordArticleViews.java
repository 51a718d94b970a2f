package io.articleinsights.web;

import io.articleinsights.article.Article;
import io.articleinsights.article.Headline;
import io.articleinsights.keyword.KeywordEntry;
import io.articleinsights.keyword.index.KeywordPlace;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.search.Snippet;
import io.articleinsights.text.Span;
import io.articleinsights.web.request.OffsetUnit;
import io.articleinsights.web.view.OccurrenceView;
import io.articleinsights.web.view.library.KeywordArticleView;
import io.articleinsights.web.view.search.SnippetView;
import java.util.List;
import java.util.Optional;

/** Shows where a keyword stands in one article. */
final class KeywordArticleViews {

  private final LibraryArticle origin;
  private final Article article;
  private final OffsetTable offsets;

  KeywordArticleViews(LibraryArticle origin, OffsetUnit unit) {
    this.origin = origin;
    this.article = origin.stored().article();
    this.offsets = new OffsetTable(article.text(), unit);
  }

  /** The text that the places of a keyword refer to. */
  String source(KeywordPlace of) {
    return of.count() > 0 ? article.text() : article.headline().map(Headline::text).orElse("");
  }

  OccurrenceView occurrence(KeywordEntry.Place place) {
    return new OccurrenceView(
        Optional.of(origin.id()),
        origin.stored().outline().paragraphAt(place.span().start()) + 1,
        offsets.convert(place.span()));
  }

  KeywordArticleView article(KeywordPlace of, PlaceBudget places) {
    List<KeywordEntry.Place> inBody = of.count() > 0 ? of.places() : List.of();
    List<OccurrenceView> listed = places.of(inBody).stream().map(this::occurrence).toList();
    return new KeywordArticleView(
        origin.id(),
        article.headline().map(Headline::text),
        of.count(),
        of.inTitle(),
        listed,
        of.count() - listed.size(),
        inBody.stream().findFirst().map(place -> snippet(place.span())));
  }

  private SnippetView snippet(Span place) {
    Span paragraph = article.paragraphs().get(origin.stored().outline().paragraphAt(place.start()));
    Snippet snippet = Snippet.of(article.text(), paragraph, List.of(place));
    return HitViews.view(snippet, Optional.of(offsets.convert(snippet.span())));
  }
}
