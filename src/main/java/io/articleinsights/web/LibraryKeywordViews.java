package io.articleinsights.web;

import io.articleinsights.keyword.Keyword;
import io.articleinsights.keyword.KeywordEntry;
import io.articleinsights.keyword.KeywordKeys;
import io.articleinsights.keyword.KeywordRanking;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.index.IndexedKeyword;
import io.articleinsights.keyword.index.IndexedKeywordPage;
import io.articleinsights.keyword.index.KeywordIndex;
import io.articleinsights.keyword.index.KeywordPlace;
import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.problem.Violation;
import io.articleinsights.web.request.Paging;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.Shown;
import io.articleinsights.web.view.OccurrenceView;
import io.articleinsights.web.view.Rounded;
import io.articleinsights.web.view.library.ArticleCountView;
import io.articleinsights.web.view.library.KeywordPage;
import io.articleinsights.web.view.library.KeywordPlacesView;
import io.articleinsights.web.view.library.LibraryKeywordView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Shows the keywords of a library, by its index alone. */
final class LibraryKeywordViews {

  /** So many of the articles that have a keyword are named, and tell how it is written. */
  private static final int FIRST_ARTICLES = 5;

  private final Library library;
  private final KeywordIndex index;
  private final Query query;

  LibraryKeywordViews(Library library, Query query) {
    this.library = library;
    this.index = library.keywords();
    this.query = query;
  }

  KeywordPage page() {
    KeywordRequest request = query.libraryKeywords();
    if (!request.stem()) {
      throw RequestProblem.invalid(
          List.of(
              new Violation(
                  "stem",
                  "can be false only for one article; name it with the parameter article")));
    }
    Paging paging = query.keywordPaging();
    int first = paging.from(Integer.MAX_VALUE);
    IndexedKeywordPage found = index.select(request, first);
    PlaceBudget places = PlaceBudget.ofLibrary(query.occurrences().orElse(0));
    List<LibraryKeywordView> items = new ArrayList<>();
    for (IndexedKeyword keyword : found.keywords()) {
      items.add(keyword(keyword, first + items.size() + 1, places));
    }
    return page(items, paging, found.total());
  }

  private KeywordPage page(List<LibraryKeywordView> items, Paging paging, int total) {
    return new KeywordPage(
        items, paging.page(), paging.size(), total, Links.ofPage(query, paging, total));
  }

  private LibraryKeywordView keyword(IndexedKeyword keyword, int rank, PlaceBudget places) {
    List<KeywordPlace> first = articles(keyword, places.most());
    List<KeywordPlace> named = first.subList(0, Math.min(first.size(), FIRST_ARTICLES));
    KeywordForms forms = forms(named);
    List<OccurrenceView> occurrences =
        places.of(
            first.stream()
                .filter(article -> article.count() > 0)
                .flatMap(this::places)
                .limit(places.most())
                .map(Place::view)
                .toList());
    return new LibraryKeywordView(
        forms.readable(),
        keyword.kind().name(),
        keyword.count(),
        Rounded.of(keyword.score()),
        rank,
        keyword.inTitle(),
        forms.written(),
        occurrences,
        keyword.count() - occurrences.size(),
        keyword.articles(),
        named.stream().map(this::count).toList(),
        Links.ofKeyword(forms.readable()));
  }

  /** The first articles, as many as are named, and as hold so many places. */
  private List<KeywordPlace> articles(IndexedKeyword keyword, int places) {
    int few = places == 0 ? FIRST_ARTICLES : KeywordIndex.FEW;
    List<KeywordPlace> first = index.strongest(keyword.hash(), library.order(), 0, few);
    boolean enough = first.stream().mapToInt(KeywordPlace::count).sum() >= places;
    return enough || first.size() < few
        ? first
        : index.strongest(keyword.hash(), library.order(), 0, Math.max(few, places));
  }

  /** A place that is shown only when it is listed. */
  private record Place(KeywordArticleViews article, KeywordEntry.Place place) {

    OccurrenceView view() {
      return article.occurrence(place);
    }
  }

  private Stream<Place> places(KeywordPlace of) {
    KeywordArticleViews article = views(of);
    return of.places().stream().map(place -> new Place(article, place));
  }

  private KeywordArticleViews views(KeywordPlace of) {
    return new KeywordArticleViews(library.articleByNumber(of.article()), query.offsets());
  }

  private KeywordForms forms(List<KeywordPlace> articles) {
    KeywordForms forms = new KeywordForms();
    articles.forEach(of -> forms.add(views(of).source(of), of.places()));
    return forms;
  }

  private ArticleCountView count(KeywordPlace of) {
    return new ArticleCountView(
        library.articleByNumber(of.article()).id(), of.count(), of.inTitle());
  }

  /** The keywords of one article in the shape of a library's. */
  KeywordPage of(LibraryArticle article) {
    Paging paging = query.keywordPaging();
    KeywordRequest asked = query.libraryKeywords();
    int to = paging.to(Integer.MAX_VALUE);
    KeywordRanking ranking =
        article
            .analysis()
            .keywords(
                new KeywordRequest(asked.kind(), asked.sort(), asked.minCount(), to, asked.stem()),
                library.rarity());
    ArticleViews views = LibraryViews.views(article, query, true);
    PlaceBudget places = PlaceBudget.ofArticle(query.occurrences());
    List<Keyword> keywords = ranking.keywords();
    List<LibraryKeywordView> items =
        IntStream.range(Math.min(paging.from(to), keywords.size()), keywords.size())
            .mapToObj(at -> keyword(article, keywords.get(at), at + 1, views, places))
            .toList();
    return page(items, paging, ranking.total());
  }

  private static LibraryKeywordView keyword(
      LibraryArticle article, Keyword keyword, int rank, ArticleViews views, PlaceBudget places) {
    List<OccurrenceView> occurrences = views.occurrences(places.of(keyword.occurrences()));
    return new LibraryKeywordView(
        keyword.keyword(),
        keyword.kind().name(),
        keyword.count(),
        Rounded.of(keyword.score()),
        rank,
        keyword.inTitle(),
        keyword.forms(),
        occurrences,
        keyword.count() - occurrences.size(),
        1,
        List.of(new ArticleCountView(article.id(), keyword.count(), keyword.inTitle())),
        Links.ofKeyword(keyword.keyword()));
  }

  /** Where a keyword stands that somebody names. */
  KeywordPlacesView places(String name) {
    IndexedKeyword keyword =
        find(name)
            .orElseThrow(
                () ->
                    RequestProblem.notFound("No article has the keyword " + Shown.of(name) + "."));
    Paging paging = Paging.of(query);
    int total = keyword.articles();
    List<KeywordPlace> articles =
        index.strongest(keyword.hash(), library.order(), paging.from(total), paging.size());
    PlaceBudget places = PlaceBudget.ofLibrary(query.places());
    return new KeywordPlacesView(
        readable(keyword),
        keyword.kind().name(),
        keyword.count(),
        Rounded.of(keyword.score()),
        keyword.inTitle(),
        forms(articles).written(),
        articles.stream().map(of -> views(of).article(of, places)).toList(),
        paging.page(),
        paging.size(),
        total,
        Links.ofPage(query, paging, total));
  }

  private String readable(IndexedKeyword keyword) {
    return forms(index.strongest(keyword.hash(), library.order(), 0, FIRST_ARTICLES)).readable();
  }

  /** Of several that go by a name the one that lists show so, or the most frequent. */
  private Optional<IndexedKeyword> find(String name) {
    return LongStream.of(KeywordKeys.of(name))
        .distinct()
        .mapToObj(index::find)
        .flatMap(Optional::stream)
        .max(
            Comparator.<IndexedKeyword, Boolean>comparing(
                    keyword -> readable(keyword).equalsIgnoreCase(name))
                .thenComparingInt(IndexedKeyword::count));
  }
}
