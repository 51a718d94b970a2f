package io.articleinsights.growth;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.pool.SummaryRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** Reads, analyses and summarises a text and tells how many steps each took. */
public final class Stages implements BiFunction<String, String, Map<String, Long>> {

  private final ArticleReader reader = new ArticleReader();
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();

  @Override
  public Map<String, Long> apply(String text, String format) {
    Map<String, Long> steps = new LinkedHashMap<>();
    long start = Steps.taken();
    Article article = reader.read(text, Format.valueOf(format));
    long read = Steps.taken();
    Analysis analysis = analyzer.analyze(article);
    long analyzed = Steps.taken();
    steps.put("reading", read - start);
    steps.put("analysis", analyzed - read);
    for (Algorithm algorithm : Algorithm.values()) {
      long before = Steps.taken();
      analysis.summary(new SummaryRequest(algorithm, 3, OptionalInt.empty()));
      steps.put(algorithm.name(), Steps.taken() - before);
    }
    return steps;
  }
}
