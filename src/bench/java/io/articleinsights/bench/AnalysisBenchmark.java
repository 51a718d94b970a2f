package io.articleinsights.bench;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.keyword.KeywordExtractor;
import io.articleinsights.keyword.Keywords;
import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteExtractor;
import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.Summary;
import io.articleinsights.summary.pool.SummaryRequest;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
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

/** Each stage alone and the whole analysis, on one core, for texts of growing length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {

  /** Length of the text in characters. */
  @Param({"5000", "10000", "100000", "1000000", "10000000"})
  public int characters;

  private final ArticleReader reader = new ArticleReader();
  private final TextAnnotator annotator = new TextAnnotator();
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final KeywordExtractor keywords = new KeywordExtractor();
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
  private final SummaryRequest fiveSentences =
      new SummaryRequest(Algorithm.values()[0], 5, OptionalInt.empty());

  private String source;
  private int bytes;
  private Article article;
  private AnnotatedText title;
  private AnnotatedText body;
  private Analysis analysis;

  @Setup
  public void prepare() {
    source = Corpus.configured().repeated(characters);
    bytes = Corpus.utf8Length(source);
    article = reader.read(source, Format.PLAIN_TEXT);
    title = annotator.annotate("", List.of(new Span(0, 0)));
    body = annotator.annotate(article.text(), article.paragraphs());
    analysis = analyzer.analyze(article);
  }

  @Benchmark
  public Article read(Volume volume) {
    volume.add(bytes);
    return reader.read(source, Format.PLAIN_TEXT);
  }

  @Benchmark
  public AnnotatedText annotate(Volume volume) {
    volume.add(bytes);
    return annotator.annotate(article.text(), article.paragraphs());
  }

  @Benchmark
  public List<Quote> quotes(Volume volume) {
    volume.add(bytes);
    return quotes.extract(body, title);
  }

  @Benchmark
  public Keywords keywords(Volume volume) {
    volume.add(bytes);
    return keywords.extract(body, title);
  }

  @Benchmark
  public Summary summary(Volume volume) {
    volume.add(bytes);
    return analysis.summary(fiveSentences);
  }

  /** What one {@code POST /analyses} costs before its answer is written. */
  @Benchmark
  public Summary everything(Volume volume) {
    volume.add(bytes);
    return analyzer.analyze(reader.read(source, Format.PLAIN_TEXT)).summary(fiveSentences);
  }
}
