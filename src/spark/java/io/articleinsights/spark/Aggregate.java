package io.articleinsights.spark;

import io.articleinsights.spark.CommandLine.Mistake;
import io.articleinsights.spark.aggregate.Aggregates;
import io.articleinsights.spark.archive.Archive;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/**
 * Makes the aggregates of an archive: {@code spark-submit --class
 * io.articleinsights.spark.Aggregate article-insights-spark.jar --archive …}. They go to the folder
 * {@code aggregates} of the archive unless {@code --output} names another.
 */
public final class Aggregate {

  private static final int USAGE = 2;

  private Aggregate() {}

  public static void main(String[] arguments) throws Exception {
    CommandLine line;
    String archive;
    try {
      line = new CommandLine(arguments, Set.of("archive", "output"), Set.of());
      archive = line.required("archive");
    } catch (Mistake mistake) {
      System.err.println(mistake.getMessage());
      System.exit(USAGE);
      return;
    }
    try (SparkSession spark = Sessions.session("article-insights-aggregates")) {
      System.err.println(run(spark, archive, line.text("output").orElse(archive + "/aggregates")));
    }
  }

  /** Runs to the end and tells in one line how many rows each table has. */
  static String run(SparkSession spark, String archive, String output) {
    return Aggregates.write(new Archive(spark, archive), output).toString();
  }
}
