package io.articleinsights.spark;

import io.articleinsights.spark.archive.Archive;
import io.articleinsights.spark.record.RawRecords;
import io.articleinsights.spark.run.Counters;
import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One session on two cores for all tests of this JVM, and what they do with it. */
final class LocalSpark {

  private static final SparkSession SPARK =
      SparkSession.builder()
          .master("local[2]")
          .appName("tests")
          .config("spark.ui.enabled", false)
          .config("spark.sql.shuffle.partitions", 2)
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.codegen.hugeMethodLimit", 8000)
          .config("spark.sql.warehouse.dir", "target/spark/warehouse")
          .getOrCreate();

  private LocalSpark() {}

  static SparkSession session() {
    return SPARK;
  }

  /** Runs the job as its command line would, and answers its last line. */
  static String analyze(Path output, String... arguments) throws Exception {
    String[] all =
        Stream.concat(Stream.of("--output", output.toString()), Arrays.stream(arguments))
            .toArray(String[]::new);
    return run(all);
  }

  /** Runs the job with every argument as given. */
  static String run(String... arguments) throws Exception {
    return Analyze.run(SPARK, AnalyzeOptions.of(arguments));
  }

  static Dataset<Row> records(AnalyzeOptions options) {
    return new RawRecords(SPARK, options.input(), false).read();
  }

  static Batch batch(AnalyzeOptions options) {
    return new Batch(SPARK, options, new Counters(SPARK.sparkContext()));
  }

  static Archive archive(Path output) {
    return new Archive(SPARK, output.toString());
  }

  static Dataset<Row> table(Path output, Table table) {
    return archive(output).read(table);
  }

  static List<Row> rows(Path output, Table table, String... orderedBy) {
    Dataset<Row> rows = table(output, table);
    return rows.orderBy(Arrays.stream(orderedBy).map(rows::col).toArray(Column[]::new))
        .collectAsList();
  }

  /** The ids of the articles in an archive, sorted, each as often as it is there. */
  static List<String> ids(Path output) {
    return rows(output, Tables.ARTICLES, "id").stream()
        .map(row -> row.<String>getAs("id"))
        .toList();
  }
}
