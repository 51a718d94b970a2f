package io.articleinsights.web;

import io.articleinsights.article.Headline;
import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.search.SearchResult;
import io.articleinsights.web.view.search.FacetListView;
import io.articleinsights.web.view.search.FacetView;
import io.articleinsights.web.view.search.FacetsView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows how the hits of a search spread over speakers, sources and articles. */
final class FacetViews {

  private final Library library;

  FacetViews(Library library) {
    this.library = library;
  }

  FacetsView facets(SearchResult result) {
    return new FacetsView(
        speakers(result.speakers()), sources(result.found()), articles(result.articles()));
  }

  private static FacetListView speakers(SearchResult.Facet<SearchResult.SpeakerCount> counts) {
    return new FacetListView(
        counts.most().stream()
            .map(each -> new FacetView(each.id(), each.name(), each.hits()))
            .toList(),
        counts.total());
  }

  private FacetListView articles(SearchResult.Facet<SearchResult.ArticleCount> counts) {
    return new FacetListView(counts.most().stream().map(this::article).toList(), counts.total());
  }

  private FacetView article(SearchResult.ArticleCount count) {
    LibraryArticle article = library.articleByFile(count.article());
    String title = article.stored().article().headline().map(Headline::text).orElse(article.id());
    return new FacetView(article.id(), title, count.hits());
  }

  private FacetListView sources(List<SearchResult.ArticleCount> counts) {
    Map<String, Integer> hits = new HashMap<>();
    for (SearchResult.ArticleCount count : counts) {
      ArticleFilter.source(library.articleByFile(count.article()))
          .ifPresent(source -> hits.merge(source, count.hits(), Integer::sum));
    }
    return new FacetListView(
        hits.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(SearchResult.MOST_COUNTS)
            .map(each -> new FacetView(each.getKey(), each.getKey(), each.getValue()))
            .toList(),
        hits.size());
  }
}
