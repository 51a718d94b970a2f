package io.articleinsights.bench;

import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading of web pages, on one core; the score times the page's length is characters a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageBenchmark {

  /** Length of the page in characters. */
  @Param({"100000", "1000000", "10000000"})
  public int characters;

  /** What it is made of, by the names of {@link PageShape}. */
  @Param({"NEWS", "DEEP", "TABLES", "UNCLOSED_INLINE", "ATTRIBUTE"})
  public String shape;

  private final ArticleReader reader = new ArticleReader();
  private String page;

  @Setup
  public void load() {
    page = PageShape.valueOf(shape).page(characters);
  }

  @Benchmark
  public Article read() {
    return reader.read(page, Format.HTML);
  }

  /** The baseline: jsoup's parsing, which reading cannot do without. */
  @Benchmark
  public org.jsoup.nodes.Document parse() {
    return Jsoup.parse(page);
  }
}
