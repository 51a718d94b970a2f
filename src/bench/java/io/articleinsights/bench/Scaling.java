package io.articleinsights.bench;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.keyword.KeywordExtractor;
import io.articleinsights.quote.QuoteExtractor;
import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.pool.SummaryRequest;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Prints what each stage costs for a text of 10 KB, 100 KB, 1 MB and 10 MB of the corpus: processor
 * time of one thread, which other programs on the machine disturb least, median of the runs, and
 * the UTF-8 megabytes (10^6 bytes) a second that this makes.
 *
 * <p>Each stage has to be linear: its megabytes a second must not fall as the text grows.
 */
public final class Scaling {

  private static final int[] CHARACTERS = {10_000, 100_000, 1_000_000, 10_000_000};
  private static final long WORK_EACH = 40_000_000;

  private final ArticleReader reader = new ArticleReader();
  private final TextAnnotator annotator = new TextAnnotator();
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final KeywordExtractor keywords = new KeywordExtractor();
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
  private final SummaryRequest fiveSentences =
      new SummaryRequest(Algorithm.DEFAULT, 5, OptionalInt.empty());

  private Scaling() {}

  public static void main(String[] args) {
    Scaling scaling = new Scaling();
    Corpus corpus = Corpus.configured();
    scaling.table(corpus.repeated(CHARACTERS[0]), "warm-up", 4 * WORK_EACH);
    System.out.println("| text | read | annotate | quotes | keywords | summary | everything |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|");
    for (int characters : CHARACTERS) {
      String text = corpus.repeated(characters);
      String name = characters < 1_000_000 ? characters / 1_000 + " KB" : characters / 1_000_000 + " MB";
      System.out.println(scaling.table(text, name, WORK_EACH));
    }
  }

  private String table(String source, String name, long work) {
    Article article = reader.read(source, Format.PLAIN_TEXT);
    AnnotatedText title = annotator.annotate("", List.of(new Span(0, 0)));
    AnnotatedText body = annotator.annotate(article.text(), article.paragraphs());
    var analysis = analyzer.analyze(article);
    int bytes = Corpus.utf8Length(source);
    int runs = (int) Math.max(3, work / bytes);
    return String.join(
        " | ",
        "| " + name,
        cell(bytes, runs, () -> reader.read(source, Format.PLAIN_TEXT)),
        cell(bytes, runs, () -> annotator.annotate(article.text(), article.paragraphs())),
        cell(bytes, runs, () -> quotes.extract(body, title)),
        cell(bytes, runs, () -> keywords.extract(body, title)),
        cell(bytes, runs, () -> analysis.summary(fiveSentences)),
        cell(
            bytes,
            runs,
            () ->
                analyzer
                    .analyze(reader.read(source, Format.PLAIN_TEXT))
                    .summary(fiveSentences))
            + " |");
  }

  private static String cell(int bytes, int runs, Supplier<?> stage) {
    double millis = median(runs, stage) / 1e6;
    return "%,.2f ms, %,.1f MB/s".formatted(millis, bytes / 1e3 / millis);
  }

  private static long median(int runs, Supplier<?> stage) {
    var threads = ManagementFactory.getThreadMXBean();
    long[] times = new long[runs];
    for (int run = 0; run < runs; run++) {
      long begin = threads.getCurrentThreadCpuTime();
      if (stage.get() == null) {
        throw new IllegalStateException("a stage without a result");
      }
      times[run] = threads.getCurrentThreadCpuTime() - begin;
    }
    Arrays.sort(times);
    return times[runs / 2];
  }
}
