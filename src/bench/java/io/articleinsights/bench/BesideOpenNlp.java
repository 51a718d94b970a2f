package io.articleinsights.bench;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.pool.SummaryRequest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * What {@link OpenNlpBenchmark} compares, in processor time of one thread, which other programs on
 * a busy machine disturb least: the two take turns on the same articles of 3,000 to 6,000
 * characters.
 */
public final class BesideOpenNlp {

  private static final int ROUNDS = 5;
  private static final long WARM_UP_NANOS = 20_000_000_000L;
  private static final long ROUND_NANOS = 3_000_000_000L;

  private BesideOpenNlp() {}

  public static void main(String[] args) throws IOException {
    List<String> articles =
        Corpus.configured().texts().stream()
            .filter(text -> text.length() >= 3_000 && text.length() <= 6_000)
            .toList();
    ToIntFunction<String> ours = ours();
    ToIntFunction<String> openNlp = openNlp();
    rate(articles, ours, WARM_UP_NANOS);
    rate(articles, openNlp, WARM_UP_NANOS);
    System.out.println("| round | everything here, MB/s | OpenNLP: sentences, tokens, tags, MB/s |");
    System.out.println("|---|---:|---:|");
    for (int round = 1; round <= ROUNDS; round++) {
      System.out.printf(
          "| %d | %.2f | %.2f |%n",
          round,
          rate(articles, ours, ROUND_NANOS),
          rate(articles, openNlp, ROUND_NANOS));
    }
  }

  /** UTF-8 megabytes (10^6 bytes) a second. */
  private static double rate(List<String> articles, ToIntFunction<String> work, long nanos) {
    var threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    long spent = 0;
    long bytes = 0;
    long results = 0;
    for (int next = 0; spent < nanos; next++) {
      String text = articles.get(next % articles.size());
      bytes += Corpus.utf8Length(text);
      results += work.applyAsInt(text);
      spent = threads.getCurrentThreadCpuTime() - begin;
    }
    if (results == 0) {
      throw new IllegalStateException("work without a result");
    }
    return bytes * 1e3 / spent;
  }

  private static ToIntFunction<String> ours() {
    ArticleReader reader = new ArticleReader();
    ArticleAnalyzer analyzer = new ArticleAnalyzer();
    SummaryRequest fiveSentences = new SummaryRequest(Algorithm.DEFAULT, 5, OptionalInt.empty());
    return text -> {
      var analysis = analyzer.analyze(reader.read(text, Format.PLAIN_TEXT));
      return analysis.quotes().size() + analysis.summary(fiveSentences).sentences().size();
    };
  }

  private static ToIntFunction<String> openNlp() throws IOException {
    try (InputStream sentence = OpenNlpBenchmark.model("sentence");
        InputStream token = OpenNlpBenchmark.model("tokens");
        InputStream tag = OpenNlpBenchmark.model("pos")) {
      SentenceDetectorME sentences = new SentenceDetectorME(new SentenceModel(sentence));
      TokenizerME tokenizer = new TokenizerME(new TokenizerModel(token));
      POSTaggerME tagger = new POSTaggerME(new POSModel(tag));
      return text -> {
        int tags = 0;
        for (String one : sentences.sentDetect(text)) {
          tags += tagger.tag(tokenizer.tokenize(one)).length;
        }
        return tags;
      };
    }
  }
}
