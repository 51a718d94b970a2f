package io.articleinsights.web;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.LibrarySummarizer;
import io.articleinsights.keyword.KeywordRanking;
import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.library.LibrarySpeaker;
import io.articleinsights.library.QuotePlace;
import io.articleinsights.search.SearchQuery;
import io.articleinsights.search.SearchRequest;
import io.articleinsights.search.SearchResult;
import io.articleinsights.search.UnitKind;
import io.articleinsights.summary.LibrarySummary;
import io.articleinsights.text.Cancellation;
import io.articleinsights.web.cache.CurrentLibrary;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.problem.Violation;
import io.articleinsights.web.request.Paging;
import io.articleinsights.web.request.Parameters;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.QuoteFilter;
import io.articleinsights.web.request.Selection;
import io.articleinsights.web.request.Shown;
import io.articleinsights.web.view.ArticleCard;
import io.articleinsights.web.view.ArticlePage;
import io.articleinsights.web.view.ArticleView;
import io.articleinsights.web.view.KeywordRankingView;
import io.articleinsights.web.view.ParagraphPage;
import io.articleinsights.web.view.ParagraphView;
import io.articleinsights.web.view.QuotePage;
import io.articleinsights.web.view.QuoteView;
import io.articleinsights.web.view.SpeakerPage;
import io.articleinsights.web.view.SpeakerView;
import io.articleinsights.web.view.SummarySentenceView;
import io.articleinsights.web.view.SummaryView;
import io.articleinsights.web.view.library.KeywordPage;
import io.articleinsights.web.view.library.KeywordPlacesView;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers what is asked of the library, in the shapes of the wire. */
@Singleton
public final class LibraryViews {

  private final CurrentLibrary served;
  private final LibrarySummarizer summarizer = new LibrarySummarizer();

  LibraryViews(CurrentLibrary served) {
    this.served = Objects.requireNonNull(served);
  }

  public ArticlePage articles(Query query) {
    List<LibraryArticle> all = ArticleList.of(served.library(), query);
    Paging paging = Paging.of(query);
    int total = all.size();
    List<ArticleCard> cards =
        all.subList(paging.from(total), paging.to(total)).stream()
            .map(
                article ->
                    new CardViews(article.stored().outline(), query.offsets())
                        .card(article.id(), article.stored().quotes()))
            .toList();
    return new ArticlePage(
        cards, paging.page(), paging.size(), total, Links.ofPage(query, paging, total));
  }

  ArticleView article(String id, Query query) {
    return new CardViews(find(id).stored().outline(), query.offsets()).article(Optional.of(id));
  }

  public String text(String id) {
    return find(id).stored().article().text();
  }

  ParagraphView paragraph(String id, String number, Query query) {
    LibraryArticle article = find(id);
    int count = article.stored().article().paragraphs().size();
    if (!number.matches("[1-9][0-9]{0,8}") || Integer.parseInt(number) > count) {
      throw RequestProblem.notFound(
          "This article's paragraphs are numbered from 1 to " + count + ".");
    }
    int index = Integer.parseInt(number) - 1;
    return views(article, query, false).paragraphs(index, index + 1).get(0);
  }

  public ParagraphPage paragraphs(Selection selection, Query query) {
    Paging paging = Paging.of(query);
    List<ParagraphView> items = new ArrayList<>();
    int total = 0;
    for (LibraryArticle article : selected(selection)) {
      int count = article.stored().article().paragraphs().size();
      int from = Math.min(Math.max(paging.from(Integer.MAX_VALUE) - total, 0), count);
      int to = Math.min(Math.max(paging.to(Integer.MAX_VALUE) - total, 0), count);
      if (from < to) {
        items.addAll(views(article, query, selection.isLibrary()).paragraphs(from, to));
      }
      total += count;
    }
    return new ParagraphPage(
        items, paging.page(), paging.size(), total, Links.ofPage(query, paging, total));
  }

  public QuotePage quotes(Selection selection, Query query) {
    Paging paging = Paging.of(query);
    Library library = served.library();
    Optional<SearchQuery> searched = query.searched();
    if (searched.isPresent()) {
      return matching(library, selection, searched.get(), query, paging);
    }
    QuoteFilter filter = query.quotes();
    List<QuoteView> items = new ArrayList<>();
    int total = 0;
    for (QuotePlace place : places(library, selection, filter)) {
      if (filter.accepts(place.quote()) && paging.holds(total++)) {
        items.add(
            quoteViews(place.article(), query, selection.isLibrary())
                .quote(place.number(), query.explain()));
      }
    }
    return new QuotePage(
        items, paging.page(), paging.size(), total, Links.ofPage(query, paging, total));
  }

  /** Where quotes are that a filter may accept. */
  private static Iterable<QuotePlace> places(
      Library library, Selection selection, QuoteFilter filter) {
    List<LibraryArticle> articles = selected(library, selection);
    return filter.speaker().isPresent() && selection.article().isEmpty()
        ? library.quotesOf(filter.speaker().get())
        : () -> articles.stream().flatMap(LibraryViews::places).iterator();
  }

  private static Stream<QuotePlace> places(LibraryArticle article) {
    return IntStream.range(0, article.stored().quotes().size())
        .mapToObj(number -> new QuotePlace(article, number));
  }

  /** The quotes that match a search, in the order of the articles and their texts. */
  private static QuotePage matching(
      Library library, Selection selection, SearchQuery searched, Query query, Paging paging) {
    List<LibraryArticle> articles = selected(library, selection);
    Predicate<String> wanted =
        selection.article().isPresent() ? articles.get(0).fileName()::equals : name -> true;
    SearchResult result =
        library
            .search()
            .search(
                searched,
                new SearchRequest(
                    Set.of(UnitKind.QUOTE),
                    wanted,
                    query.quotes()::accepts,
                    true,
                    Optional.of(Comparator.naturalOrder()),
                    paging.from(Integer.MAX_VALUE),
                    paging.size()));
    List<QuoteView> items =
        result.hits().stream()
            .map(
                hit ->
                    quoteViews(library.articleByFile(hit.article()), query, selection.isLibrary())
                        .quote(hit.number(), query.explain()))
            .toList();
    return new QuotePage(
        items,
        paging.page(),
        paging.size(),
        result.total(),
        Links.ofPage(query, paging, result.total()));
  }

  public SpeakerPage speakers(Selection selection, Query query) {
    Library library = served.library();
    if (selection.article().isPresent()) {
      return speakers(selected(library, selection).get(0), selection, query);
    }
    List<LibrarySpeaker> all = library.speakers(query.listing(), query.byQuotes());
    return page(all, LibraryViews::speaker, query);
  }

  private static SpeakerPage speakers(LibraryArticle article, Selection selection, Query query) {
    List<SpeakerView> all =
        quoteViews(article, query, selection.isLibrary()).speakers(query.listing());
    List<SpeakerView> ordered =
        query.byQuotes()
            ? all.stream().sorted(Comparator.comparingInt(SpeakerView::quotes).reversed()).toList()
            : all;
    return page(ordered, speaker -> speaker, query);
  }

  private static <T> SpeakerPage page(
      List<T> speakers, Function<T, SpeakerView> view, Query query) {
    Paging paging = Paging.of(query);
    int total = speakers.size();
    return new SpeakerPage(
        speakers.subList(paging.from(total), paging.to(total)).stream().map(view).toList(),
        paging.page(),
        paging.size(),
        total,
        Links.ofPage(query, paging, total));
  }

  private static SpeakerView speaker(LibrarySpeaker speaker) {
    return new SpeakerView(
        speaker.id(),
        speaker.name(),
        speaker.aliases(),
        speaker.role(),
        speaker.quotes(),
        Optional.of(speaker.articleCount()),
        Optional.of(speaker.articles()));
  }

  KeywordRankingView keywords(String id, Query query) {
    Library library = served.library();
    LibraryArticle article = find(library, id);
    KeywordRanking ranking = article.analysis().keywords(query.keywords(), library.rarity());
    return new KeywordRankingView(
        views(article, query, false).keywords(ranking, PlaceBudget.ofArticle(query.occurrences())),
        ranking.total(),
        Links.self(query));
  }

  public KeywordPage keywords(Query query) {
    Library library = served.library();
    LibraryKeywordViews views = new LibraryKeywordViews(library, query);
    List<LibraryArticle> articles = selected(library, Selection.ofLibrary(query));
    return articles.size() == 1 ? views.of(articles.get(0)) : views.page();
  }

  public KeywordPlacesView places(String keyword, Query query) {
    return new LibraryKeywordViews(served.library(), query).places(keyword);
  }

  public SummaryView summary(Selection selection, Query query) {
    Library library = served.library();
    if (selection.article().isPresent() || library.articles().size() == 1) {
      return summary(selected(library, selection).get(0), selection, query);
    }
    return summary(library, query);
  }

  private static SummaryView summary(LibraryArticle article, Selection selection, Query query) {
    return views(article, query, selection.isLibrary())
        .summary(article.analysis().summary(query.summary()), query.explain());
  }

  private SummaryView summary(Library library, Query query) {
    List<LibraryArticle> articles = library.central(query.articles());
    List<Analysis> analyses = articles.parallelStream().map(LibraryArticle::analysis).toList();
    Cancellation.check();
    LibrarySummary summary = summarizer.summarize(analyses, query.summary());
    List<SummarySentenceView> sentences =
        summary.sentences().stream()
            .map(
                chosen ->
                    views(articles.get(chosen.article()), query, true)
                        .summarySentence(chosen.sentence(), query.explain()))
            .toList();
    return SummaryView.of(summary.algorithm(), sentences, summary.words(), summary.originalWords())
        .over(
            articles.stream().map(LibraryArticle::id).toList(),
            library.articles().size() - articles.size());
  }

  private List<LibraryArticle> selected(Selection selection) {
    return selected(served.library(), selection);
  }

  private static List<LibraryArticle> selected(Library library, Selection selection) {
    return selection
        .article()
        .map(id -> List.of(selection.isLibrary() ? named(library, id) : find(library, id)))
        .orElseGet(library::articles);
  }

  static LibraryArticle named(Library library, String id) {
    return library
        .article(id)
        .orElseThrow(
            () ->
                RequestProblem.invalid(
                    List.of(
                        new Violation(
                            Parameters.ARTICLE.name(),
                            "must be the id of an article, was " + Shown.of(id)))));
  }

  private LibraryArticle find(String id) {
    return find(served.library(), id);
  }

  private static LibraryArticle find(Library library, String id) {
    return library
        .article(id)
        .orElseThrow(
            () -> RequestProblem.notFound("There is no article with the id " + Shown.of(id) + "."));
  }

  static ArticleViews views(LibraryArticle article, Query query, boolean named) {
    return new ArticleViews(
        article.analysis(), article.stored().outline(), query.offsets(), origin(article, named));
  }

  private static QuoteViews quoteViews(LibraryArticle article, Query query, boolean named) {
    return new QuoteViews(article.stored(), query.offsets(), origin(article, named));
  }

  private static Optional<String> origin(LibraryArticle article, boolean named) {
    return named ? Optional.of(article.id()) : Optional.empty();
  }
}
