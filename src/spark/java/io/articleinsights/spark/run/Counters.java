package io.articleinsights.spark.run;

import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What a job has done so far, as accumulators: executors add, the driver and Spark's own pages
 * show. A partition that was analysed twice, since its executor was lost, counts once.
 */
public final class Counters implements Serializable {

  private static final long serialVersionUID = 1;

  private final LongAccumulator articles;
  private final LongAccumulator bytes;
  private final LongAccumulator rejected;
  private final LongAccumulator nanos;
  private final Slowest slowest = new Slowest();

  public Counters(SparkContext context) {
    this.articles = context.longAccumulator("articles");
    this.bytes = context.longAccumulator("bytes");
    this.rejected = context.longAccumulator("rejected");
    this.nanos = context.longAccumulator("nanoseconds of analysis");
    context.register(slowest, "slowest");
  }

  void analysed(String origin, long length, long took) {
    articles.add(1);
    bytes.add(length);
    timed(origin, took);
  }

  void rejected(String origin, long took) {
    rejected.add(1);
    timed(origin, took);
  }

  private void timed(String origin, long took) {
    nanos.add(took);
    slowest.add(new Slowest.Timing(origin, took));
  }

  public long articles() {
    return articles.value();
  }

  public long rejected() {
    return rejected.value();
  }

  /** One line for people: {@code 1,000 articles (5.3 MB), 2 rejected, …}. */
  public String line() {
    String line =
        String.format(
            Locale.ROOT,
            "%,d articles (%,.1f MB), %,d rejected, %,.1f s of analysis",
            articles.value(),
            bytes.value() / 1e6,
            rejected.value(),
            nanos.value() / 1e9);
    return slowest.isZero() ? line : line + slowestOf(slowest.value());
  }

  private static String slowestOf(Slowest.Timing timing) {
    return String.format(
        Locale.ROOT, ", the slowest %,.0f ms: %s", timing.nanos() / 1e6, timing.origin());
  }
}
