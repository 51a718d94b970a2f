package io.articleinsights.spark.archive;

import io.articleinsights.spark.table.Table;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.util.SerializableConfiguration;
import scala.jdk.javaapi.CollectionConverters;

/** Opens files for the rows of one table on any executor, by Spark's own writer of Parquet. */
final class TableFiles implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int ROW_GROUP_BYTES = 8 << 20;
  private static final int ROWS_BETWEEN_CHECKS = 4;

  /**
   * Small row groups, as a task holds one for each table, and looked at after a few rows, as a
   * hundred large articles would be too much to hold. Without dictionaries, which take more than a
   * third of the time of writing and save nothing that zstd does not save.
   */
  private static final Map<String, String> OPTIONS =
      Map.of(
          "compression", "zstd",
          "parquet.enable.dictionary", "false",
          "parquet.block.size", Integer.toString(ROW_GROUP_BYTES),
          "parquet.block.size.row.check.min", Integer.toString(ROWS_BETWEEN_CHECKS),
          "parquet.page.size.row.check.min", Integer.toString(ROWS_BETWEEN_CHECKS));

  private final Table table;
  private final OutputWriterFactory factory;
  private final SerializableConfiguration configuration;

  private TableFiles(
      Table table, OutputWriterFactory factory, SerializableConfiguration configuration) {
    this.table = Objects.requireNonNull(table);
    this.factory = Objects.requireNonNull(factory);
    this.configuration = Objects.requireNonNull(configuration);
  }

  static TableFiles of(SparkSession spark, Table table) {
    try {
      Job job = Job.getInstance(spark.sessionState().newHadoopConf());
      OPTIONS.forEach(job.getConfiguration()::set);
      OutputWriterFactory factory =
          new ParquetFileFormat()
              .prepareWrite(
                  spark,
                  job,
                  scala.collection.immutable.Map.from(CollectionConverters.asScala(OPTIONS)),
                  table.columns());
      return new TableFiles(table, factory, new SerializableConfiguration(job.getConfiguration()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The table's folder in the archive. */
  String name() {
    return table.name();
  }

  /** What the name of each file ends with. */
  String extension() {
    return factory.getFileExtension(context());
  }

  OutputWriter open(String path) {
    return factory.newInstance(path, table.columns(), context());
  }

  private TaskAttemptContextImpl context() {
    return new TaskAttemptContextImpl(configuration.value(), new TaskAttemptID());
  }
}
