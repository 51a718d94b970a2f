package io.articleinsights.spark;

import io.articleinsights.spark.archive.Archive;
import io.articleinsights.spark.run.AnalyseRecords;
import io.articleinsights.spark.run.Counters;
import io.articleinsights.spark.topic.Topic;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Analyses some records and brings the rows to where they are wanted, once. */
final class Batch {

  private final SparkSession spark;
  private final AnalyzeOptions options;
  private final Counters counters;

  Batch(SparkSession spark, AnalyzeOptions options, Counters counters) {
    this.spark = Objects.requireNonNull(spark);
    this.options = Objects.requireNonNull(options);
    this.counters = Objects.requireNonNull(counters);
  }

  /**
   * May be tried again with the same names and the same records after any failure.
   *
   * @param series the run or stream that the batch belongs to
   * @param number which batch of the series it is
   */
  void write(Dataset<Row> records, String series, long number) {
    if (options.topic().isPresent()) {
      Topic topic =
          new Topic(options.input().servers(), options.topic().get(), options.maxMessageBytes());
      topic.write(analysed(records), options.job().tablesAndRejected(), series, number);
      return;
    }
    Archive archive = new Archive(spark, options.output().orElseThrow());
    Dataset<Row> wanted = options.resume() ? unknown(records, archive) : records;
    archive.write(
        analysed(wanted), options.job().tablesAndRejected(), "%s-%06d".formatted(series, number));
  }

  private Dataset<Row> analysed(Dataset<Row> records) {
    return AnalyseRecords.of(records, options.job(), counters);
  }

  private static Dataset<Row> unknown(Dataset<Row> records, Archive archive) {
    Dataset<Row> known = archive.keys();
    return records.join(known, records.col("key").equalTo(known.col("key")), "left_anti");
  }
}
