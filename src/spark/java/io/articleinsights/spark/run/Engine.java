package io.articleinsights.spark.run;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.spark.record.ArticleRecord;

/** The one analyser of an executor: made once, used by all of its threads. */
final class Engine {

  static final Engine OF_THIS_EXECUTOR = new Engine();

  private final ArticleReader reader = new ArticleReader();
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();

  private Engine() {}

  Analysis analyze(ArticleRecord record) {
    Article article = reader.read(record.text(), record.format(), record.title());
    return analyzer.analyze(article);
  }
}
