package io.articleinsights.search;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.search.index.Searchable;
import java.util.ArrayList;
import java.util.List;

/** Reads texts into an index: the first is called 1, and so on. */
final class Reading {

  private static final ArticleReader READER = new ArticleReader();
  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

  private Reading() {}

  static Analysis analysis(String text) {
    return ANALYZER.analyze(READER.read(text, Format.PLAIN_TEXT));
  }

  static Searchable searchable(String name, String text) {
    Analysis analysis = analysis(text);
    return new Searchable(name, analysis.title(), analysis.body(), analysis.quotes());
  }

  static SearchIndex index(String... texts) {
    List<Searchable> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(searchable(Integer.toString(articles.size() + 1), text));
    }
    return SearchIndex.of(articles);
  }

  static List<SearchHit> hits(SearchIndex index, String query) {
    return index.search(SearchQuery.parse(query), SearchRequest.best(100)).hits();
  }
}
