package io.articleinsights.spark;

import io.articleinsights.spark.record.RawRecords;
import io.articleinsights.spark.run.Counters;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;

/**
 * The job as a stream: what has come in since the last batch is the next one. Spark writes down in
 * the checkpoint what belongs to a batch before it is tried, so a batch that a crash cut off is
 * tried again with the same records under the same name, and its destination holds it once.
 */
final class Streaming {

  /** Under which Spark tells a batch which stream it belongs to; it stays the same for good. */
  private static final String STREAM = "sql.streaming.queryId";

  private static final int DIGITS_OF_STREAM = 8;

  private final SparkSession spark;
  private final AnalyzeOptions options;
  private final Consumer<String> log;

  /**
   * @param log is told a line after each batch
   */
  Streaming(SparkSession spark, AnalyzeOptions options, Consumer<String> log) {
    this.spark = Objects.requireNonNull(spark);
    this.options = Objects.requireNonNull(options);
    this.log = Objects.requireNonNull(log);
  }

  /** Runs until it is stopped, or, with {@code --once}, until all that is there has been read. */
  String run() throws TimeoutException, StreamingQueryException {
    long start = System.nanoTime();
    Counters counters = new Counters(spark.sparkContext());
    VoidFunction2<Dataset<Row>, Long> write = (records, number) -> write(records, number, counters);
    new RawRecords(spark, options.input(), true)
        .read()
        .writeStream()
        .option("checkpointLocation", options.checkpoint().orElseGet(this::ownCheckpoint))
        .trigger(trigger())
        .foreachBatch(write)
        .start()
        .awaitTermination();
    return counters.line() + ", " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
  }

  private String ownCheckpoint() {
    return options.output().orElseThrow() + "/_checkpoint";
  }

  private Trigger trigger() {
    return options.once()
        ? Trigger.AvailableNow()
        : Trigger.ProcessingTime(options.every().toMillis());
  }

  private void write(Dataset<Row> records, long number, Counters counters) {
    SparkSession ofStream = records.sparkSession();
    String stream = ofStream.sparkContext().getLocalProperty(STREAM);
    new Batch(ofStream, options, counters)
        .write(records, "stream-" + stream.substring(0, DIGITS_OF_STREAM), number);
    log.accept("batch " + number + ": " + counters.line() + " so far");
  }
}
