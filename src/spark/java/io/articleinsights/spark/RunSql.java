package io.articleinsights.spark;

import io.articleinsights.spark.CommandLine.Mistake;
import io.articleinsights.spark.archive.Archive;
import io.articleinsights.spark.table.Tables;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/**
 * Asks an archive in SQL and prints the answer: {@code spark-submit --class
 * io.articleinsights.spark.RunSql article-insights-spark.jar --archive … --sql 'SELECT …'}. Every
 * table of the archive is a view of its name, complete batches only.
 */
public final class RunSql {

  private static final int USAGE = 2;
  private static final int MOST_ROWS = 1_000;

  private RunSql() {}

  public static void main(String[] arguments) throws Exception {
    CommandLine line;
    String archive;
    String sql;
    try {
      line = new CommandLine(arguments, Set.of("archive", "sql"), Set.of());
      archive = line.required("archive");
      sql = line.required("sql");
    } catch (Mistake mistake) {
      System.err.println(mistake.getMessage());
      System.exit(USAGE);
      return;
    }
    try (SparkSession spark = Sessions.session("article-insights-query")) {
      views(spark, archive);
      spark.sql(sql).show(MOST_ROWS, false);
    }
  }

  /** Gives each table of an archive its name in a session. */
  static void views(SparkSession spark, String location) {
    Archive archive = new Archive(spark, location);
    Tables.ALL.forEach(table -> archive.read(table).createOrReplaceTempView(table.name()));
  }
}
