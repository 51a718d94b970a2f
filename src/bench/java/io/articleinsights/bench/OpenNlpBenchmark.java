package io.articleinsights.bench;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.Summary;
import io.articleinsights.summary.pool.SummaryRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole analysis beside Apache OpenNLP's sentence, token and tag pipeline alone, one article of
 * 3,000 to 6,000 characters of the corpus after the other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OpenNlpBenchmark {
  private static final String MODELS = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  private final ArticleReader reader = new ArticleReader();
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
  private final SummaryRequest fiveSentences =
      new SummaryRequest(Algorithm.values()[0], 5, OptionalInt.empty());
  private List<String> articles;
  private int next;
  private SentenceDetectorME sentences;
  private TokenizerME tokenizer;
  private POSTaggerME tagger;

  @Setup
  public void prepare() throws IOException {
    articles =
        Corpus.configured().texts().stream()
            .filter(text -> text.length() >= 3_000 && text.length() <= 6_000)
            .toList();
    try (InputStream sentence = model("sentence");
        InputStream token = model("tokens");
        InputStream tag = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokenizer = new TokenizerME(new TokenizerModel(token));
      tagger = new POSTaggerME(new POSModel(tag));
    }
  }

  @Benchmark
  public Summary articleInsightsEverything(Volume volume) {
    String text = nextArticle(volume);
    return analyzer.analyze(reader.read(text, Format.PLAIN_TEXT)).summary(fiveSentences);
  }

  @Benchmark
  public void openNlpSentencesTokensTags(Volume volume, Blackhole sink) {
    for (String sentence : sentences.sentDetect(nextArticle(volume))) {
      sink.consume(tagger.tag(tokenizer.tokenize(sentence)));
    }
  }

  private String nextArticle(Volume volume) {
    String text = articles.get(next++ % articles.size());
    volume.add(Corpus.utf8Length(text));
    return text;
  }

  static InputStream model(String kind) {
    return OpenNlpBenchmark.class.getResourceAsStream(MODELS.formatted(kind));
  }
}
