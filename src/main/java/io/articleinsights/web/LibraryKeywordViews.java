package io.articleinsights.web;

import io.articleinsights.keyword.ArticleKeyword;
import io.articleinsights.keyword.LibraryKeyword;
import io.articleinsights.keyword.LibraryKeywordRanking;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.web.request.OffsetUnit;
import io.articleinsights.web.view.ArticleCountView;
import io.articleinsights.web.view.KeywordView;
import io.articleinsights.web.view.Rounded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows keywords of several articles, each with its places in all of them. */
final class LibraryKeywordViews {

  private final List<LibraryArticle> articles;
  private final OffsetUnit unit;
  private final Map<Integer, ArticleViews> views = new HashMap<>();

  /**
   * @param articles those that were merged, in the same order
   */
  LibraryKeywordViews(List<LibraryArticle> articles, OffsetUnit unit) {
    this.articles = articles;
    this.unit = unit;
  }

  List<KeywordView> keywords(LibraryKeywordRanking ranking) {
    List<LibraryKeyword> keywords = ranking.keywords();
    return IntStream.range(0, keywords.size())
        .mapToObj(index -> keyword(keywords.get(index), index + 1))
        .toList();
  }

  private KeywordView keyword(LibraryKeyword keyword, int rank) {
    return new KeywordView(
        keyword.keyword(),
        keyword.kind().name(),
        keyword.count(),
        Rounded.of(keyword.score()),
        rank,
        keyword.inTitle(),
        keyword.forms(),
        keyword.articles().stream()
            .flatMap(each -> views(each.article()).occurrences(each.keyword()).stream())
            .toList(),
        Optional.of(keyword.articles().stream().map(this::count).toList()));
  }

  private ArticleCountView count(ArticleKeyword of) {
    return new ArticleCountView(
        articles.get(of.article()).id(), of.keyword().count(), of.keyword().inTitle());
  }

  /** The tables that offsets are converted by are made once for each article. */
  private ArticleViews views(int article) {
    return views.computeIfAbsent(
        article,
        number -> {
          LibraryArticle each = articles.get(number);
          return new ArticleViews(each.analysis(), unit, Optional.of(each.id()));
        });
  }
}
