package io.articleinsights.web;

import io.articleinsights.article.metadata.Moment;
import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.search.Highlighter;
import io.articleinsights.search.SearchQuery;
import io.articleinsights.search.SearchRequest;
import io.articleinsights.search.SearchResult;
import io.articleinsights.text.TextAnnotator;
import io.articleinsights.web.cache.CurrentLibrary;
import io.articleinsights.web.request.Paging;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.QuoteFilter;
import io.articleinsights.web.request.Selection;
import io.articleinsights.web.view.search.SearchHitView;
import io.articleinsights.web.view.search.SearchPage;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers searches, in the shapes of the wire. */
@Singleton
public final class SearchViews {

  private final CurrentLibrary served;

  private final TextAnnotator annotator = new TextAnnotator();

  SearchViews(CurrentLibrary served) {
    this.served = Objects.requireNonNull(served);
  }

  public SearchPage search(Query query) {
    Library library = served.library();
    Paging paging = Paging.of(query);
    SearchQuery searched = query.searched().orElseThrow();
    SearchResult result = library.search().search(searched, request(library, query, paging));
    int total = result.total();
    return new SearchPage(
        hits(library, result, new Highlighter(searched), query, paging),
        paging.page(),
        paging.size(),
        total,
        new FacetViews(library).facets(result),
        Links.ofPage(query, paging, total));
  }

  private static SearchRequest request(Library library, Query query, Paging paging) {
    return new SearchRequest(
        query.units(),
        articles(library, query),
        new QuoteFilter(Optional.empty(), query.speaker(), QuoteListing.STANDARD)::accepts,
        query.speaker().isPresent(),
        query.byRelevance() ? Optional.empty() : Optional.of(newestFirst(library)),
        paging.from(Integer.MAX_VALUE),
        paging.size());
  }

  /** Tells by the name of its file whether an article may have hits. */
  private static Predicate<String> articles(Library library, Query query) {
    Optional<String> only =
        Selection.ofLibrary(query)
            .article()
            .map(id -> LibraryViews.named(library, id))
            .map(LibraryArticle::fileName);
    ArticleFilter filter = ArticleFilter.of(query);
    Predicate<String> quoting = quoting(library, query);
    Predicate<String> named = only.<Predicate<String>>map(file -> file::equals).orElse(quoting);
    return filter.equals(ArticleFilter.NONE)
        ? named
        : named.and(name -> filter.accepts(library.articleByFile(name)));
  }

  /** Articles that do not quote whom a search asks for need no look. */
  private static Predicate<String> quoting(Library library, Query query) {
    if (query.speaker().isEmpty()) {
      return any -> true;
    }
    return library.quotesOf(query.speaker().get()).stream()
            .map(place -> place.article().fileName())
            .collect(Collectors.toSet())
        ::contains;
  }

  /** Newest first, those without a date last, then by name. */
  private static Comparator<String> newestFirst(Library library) {
    Comparator<Optional<Moment>> byDate =
        Comparator.comparing(
            date -> date.orElse(null),
            Comparator.nullsLast(Comparator.<Moment>naturalOrder().reversed()));
    return Comparator.<String, Optional<Moment>>comparing(
            name -> ArticleFilter.published(library.articleByFile(name)), byDate)
        .thenComparing(Comparator.naturalOrder());
  }

  private List<SearchHitView> hits(
      Library library, SearchResult result, Highlighter words, Query query, Paging paging) {
    int first = paging.from(Integer.MAX_VALUE) + 1;
    return IntStream.range(0, result.hits().size())
        .mapToObj(
            index -> {
              LibraryArticle article = library.articleByFile(result.hits().get(index).article());
              HitViews views = new HitViews(article, words, query.offsets(), annotator);
              return views.hit(result.hits().get(index), first + index);
            })
        .toList();
  }
}
