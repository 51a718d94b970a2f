package io.articleinsights.spark;

import io.articleinsights.spark.archive.Archive;
import io.articleinsights.spark.record.RawRecords;
import io.articleinsights.spark.run.AnalyseRecords;
import io.articleinsights.spark.run.Counters;
import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run of the job in batch: reads, leaves out what is done, analyses, writes a batch. */
final class Analysing {

  private final SparkSession spark;
  private final AnalyzeOptions options;
  private final Counters counters;
  private final Archive archive;

  Analysing(SparkSession spark, AnalyzeOptions options) {
    this.spark = Objects.requireNonNull(spark);
    this.options = Objects.requireNonNull(options);
    this.counters = new Counters(spark.sparkContext());
    this.archive = new Archive(spark, options.output().orElseThrow());
  }

  /** Runs to the end and tells in one line what was done. */
  String run() {
    long start = System.nanoTime();
    Dataset<Row> records = new RawRecords(spark, options.input(), false).read();
    List<String> before = archive.batches();
    if (options.resume()) {
      records = unknown(records);
    }
    Dataset<Row> analysed = AnalyseRecords.of(records, options.job(), counters);
    archive.write(analysed, tables(), next(before));
    if (!options.resume()) {
      before.forEach(archive::discard);
    }
    return counters.line() + ", " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
  }

  private Dataset<Row> unknown(Dataset<Row> records) {
    Dataset<Row> known = archive.keys();
    return records.join(known, records.col("key").equalTo(known.col("key")), "left_anti");
  }

  private List<Table> tables() {
    return Stream.concat(options.job().tables().stream(), Stream.of(Tables.REJECTED)).toList();
  }

  private static String next(List<String> before) {
    return "run-%06d".formatted(before.size() + 1);
  }
}
