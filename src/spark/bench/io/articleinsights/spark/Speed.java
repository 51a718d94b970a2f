package io.articleinsights.spark;

import com.sun.management.OperatingSystemMXBean;
import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.pool.SummaryRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Prints what the job makes on this machine, and beside it what the core alone makes on one thread
 * with the same articles: {@code Speed FOLDER CORES ARTICLES…}. The folder holds texts, which are
 * repeated under new ids. Processor time is taken twice: of the threads that do the work, and of
 * the whole process with the compiler, the collector of garbage and Spark's own threads. Other
 * programs on the machine disturb it little; the time on the clock they do disturb.
 */
public final class Speed {

  private static final StructType COLUMNS =
      new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);
  private static final int WARM_UP = 2_000;

  private final List<String> texts;
  private final Path scratch = Files.createTempDirectory("speed");

  private Speed(Path folder) throws IOException {
    texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Speed speed = new Speed(Path.of(arguments[0]));
    int cores = Integer.parseInt(arguments[1]);
    speed.core(WARM_UP);
    try (SparkSession spark = session(cores)) {
      speed.job(spark, WARM_UP);
      System.out.println(
          "| cores | articles | text MB | clock s | MB per CPU second: job | core alone | job/core"
              + " | whole process: job | core alone | job/core | Parquet MB |");
      System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
      for (int index = 2; index < arguments.length; index++) {
        System.out.println(speed.line(spark, cores, Integer.parseInt(arguments[index])));
      }
    }
  }

  /** As the job makes it. */
  private static SparkSession session(int cores) {
    System.setProperty("spark.master", "local[" + cores + "]");
    System.setProperty("spark.ui.enabled", "false");
    return Sessions.session("speed");
  }

  /**
   * Megabytes in a second of processor time.
   *
   * @param threads of the threads that do the work
   * @param process of the whole process
   */
  private record Rate(double threads, double process) {

    static Rate of(double megabytes, long threadNanos, long processNanos) {
      return new Rate(megabytes * 1e9 / threadNanos, megabytes * 1e9 / processNanos);
    }

    Rate mean(Rate other) {
      return new Rate((threads + other.threads) / 2, (process + other.process) / 2);
    }
  }

  /** The core in turns with the job: before it and after it. */
  private String line(SparkSession spark, int cores, int articles) throws Exception {
    int sample = Math.min(articles, WARM_UP);
    Rate before = core(sample);
    long start = System.nanoTime();
    Rate job = job(spark, articles);
    double seconds = (System.nanoTime() - start) / 1e9;
    Rate core = before.mean(core(sample));
    return String.format(
        Locale.ROOT,
        "| %d | %,d | %.1f | %.1f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.1f |",
        cores,
        articles,
        megabytes(articles),
        seconds,
        job.threads(),
        core.threads(),
        job.threads() / core.threads(),
        job.process(),
        core.process(),
        job.process() / core.process(),
        bytes(scratch.resolve("out")) / 1e6);
  }

  private double megabytes(int articles) {
    long bytes = 0;
    for (int index = 0; index < articles; index++) {
      bytes += text(index).getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes / 1e6;
  }

  private String text(long index) {
    return texts.get((int) (index % texts.size()));
  }

  /** Everything that the tables hold is asked for. */
  private Rate core(int articles) {
    ArticleReader reader = new ArticleReader();
    ArticleAnalyzer analyzer = new ArticleAnalyzer();
    KeywordRequest keywords = new KeywordRequest(Optional.empty(), KeywordSort.COUNT, 1, 50, true);
    SummaryRequest summary = new SummaryRequest(Algorithm.DEFAULT, 3, OptionalInt.empty());
    var threads = ManagementFactory.getThreadMXBean();
    long processBegin = processNanos();
    long begin = threads.getCurrentThreadCpuTime();
    long found = 0;
    for (int index = 0; index < articles; index++) {
      Analysis analysis = analyzer.analyze(reader.read(text(index), Format.PLAIN_TEXT));
      found += analysis.keywords(keywords).keywords().size();
      found += analysis.summary(summary).sentences().size();
      found += analysis.speakers(new QuoteListing(true, 0)).size();
    }
    long took = threads.getCurrentThreadCpuTime() - begin;
    if (found == 0) {
      throw new IllegalStateException("nothing found");
    }
    return Rate.of(megabytes(articles), took, processNanos() - processBegin);
  }

  private static long processNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** All stages together. */
  private Rate job(SparkSession spark, int articles) throws Exception {
    Path in = scratch.resolve("in-" + articles);
    if (!Files.exists(in)) {
      List<String> all = texts;
      spark
          .range(0, articles, 1, 8)
          .map(
              (org.apache.spark.api.java.function.MapFunction<Long, Row>)
                  id -> RowFactory.create("a" + id, all.get((int) (id % all.size()))),
              Encoders.row(COLUMNS))
          .write()
          .parquet(in.toString());
    }
    Work work = new Work();
    spark.sparkContext().addSparkListener(work);
    long processBegin = processNanos();
    System.err.println(
        Analyze.run(
            spark,
            AnalyzeOptions.of(
                "--input",
                in.toString(),
                "--format",
                "parquet",
                "--output",
                scratch.resolve("out").toString())));
    long processEnd = processNanos();
    spark.sparkContext().listenerBus().waitUntilEmpty();
    spark.sparkContext().removeSparkListener(work);
    return Rate.of(megabytes(articles), work.nanos.get(), processEnd - processBegin);
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  /** Adds up the processor time of tasks. */
  private static final class Work extends SparkListener {

    private final AtomicLong nanos = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      nanos.addAndGet(end.taskMetrics().executorCpuTime());
    }
  }
}
