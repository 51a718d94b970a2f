package io.articleinsights.spark;

import io.articleinsights.spark.CommandLine.Mistake;
import org.apache.spark.sql.SparkSession;

/**
 * Makes an archive of a corpus: {@code spark-submit --class io.articleinsights.spark.Analyze
 * article-insights-spark.jar --input … --format … --output …}. Started without spark-submit it uses
 * every core of this machine.
 */
public final class Analyze {

  private static final int USAGE = 2;

  private Analyze() {}

  public static void main(String[] arguments) throws Exception {
    AnalyzeOptions options;
    try {
      options = AnalyzeOptions.of(arguments);
    } catch (Mistake mistake) {
      System.err.println(mistake.getMessage());
      System.exit(USAGE);
      return;
    }
    try (SparkSession spark = Sessions.session("article-insights")) {
      System.err.println(run(spark, options));
    }
  }

  /** Runs to the end and tells in one line what was done. */
  static String run(SparkSession spark, AnalyzeOptions options) throws Exception {
    return options.stream()
        ? new Streaming(spark, options, System.err::println).run()
        : new Analysing(spark, options).run();
  }
}
