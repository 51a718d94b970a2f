package io.articleinsights.spark;

import io.articleinsights.spark.archive.Archive;
import io.articleinsights.spark.record.RawRecords;
import io.articleinsights.spark.run.Counters;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run of the job over an input that does not grow: reads it all, and writes one batch. */
final class Analysing {

  private final SparkSession spark;
  private final AnalyzeOptions options;
  private final Counters counters;

  Analysing(SparkSession spark, AnalyzeOptions options) {
    this.spark = Objects.requireNonNull(spark);
    this.options = Objects.requireNonNull(options);
    this.counters = new Counters(spark.sparkContext());
  }

  /** Runs to the end and tells in one line what was done. */
  String run() {
    long start = System.nanoTime();
    Dataset<Row> records = new RawRecords(spark, options.input(), false).read();
    Batch batch = new Batch(spark, options, counters);
    if (options.topic().isPresent()) {
      batch.write(records, "run-" + UUID.randomUUID(), 1);
    } else {
      toArchive(records, batch);
    }
    return counters.line() + ", " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
  }

  /** Without {@code --resume} the new batch takes the place of all that was there. */
  private void toArchive(Dataset<Row> records, Batch batch) {
    Archive archive = new Archive(spark, options.output().orElseThrow());
    List<String> before = archive.batches();
    batch.write(records, "run", next(before));
    if (!options.resume()) {
      before.forEach(archive::discard);
    }
  }

  private static int next(List<String> before) {
    return before.stream()
            .filter(name -> name.matches("run-[0-9]+"))
            .mapToInt(name -> Integer.parseInt(name.substring("run-".length())))
            .max()
            .orElse(0)
        + 1;
  }
}
