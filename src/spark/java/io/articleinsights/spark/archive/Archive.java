package io.articleinsights.spark.archive;

import static org.apache.spark.sql.functions.col;

import io.articleinsights.spark.table.Packed;
import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of an archive: {@code TABLE/batch=B/day=D/*.parquet}, and {@code _batches/B} for each
 * batch that is complete.
 *
 * <p>A batch is first written as one wide table, so that each record is analysed once, and from it
 * the tables are made. Its mark is written last. A batch without mark is no part of the archive;
 * who writes a batch of that name again removes what is left of it first. So a batch may be tried
 * as often as need be, by a stream or by hand, and is there once.
 */
public final class Archive {

  private static final String MARKS = "_batches";
  private static final long ROW_GROUP_BYTES = 16L << 20;
  private static final int ROWS_BETWEEN_CHECKS = 4;
  private static final String UNFINISHED = "_unfinished";

  private final SparkSession spark;
  private final Folder folder;

  public Archive(SparkSession spark, String location) {
    this.spark = Objects.requireNonNull(spark);
    this.folder = new Folder(location, spark.sparkContext().hadoopConfiguration());
  }

  /** The names of the complete batches, sorted. */
  public List<String> batches() {
    return folder.namesIn(MARKS).stream().filter(name -> !name.endsWith(".unfinished")).toList();
  }

  /**
   * Writes a batch. Does nothing when there is a complete batch of that name.
   *
   * @param analysed rows of each of {@code tables}, packed
   * @param tables which tables are written
   */
  public void write(Dataset<Row> analysed, List<Table> tables, String batch) {
    if (folder.has(MARKS + "/" + batch)) {
      return;
    }
    discard(batch);
    String unfinished = folder.pathOf(UNFINISHED + "/" + batch);
    written(analysed, "snappy").parquet(unfinished);
    Dataset<Row> packed = spark.read().schema(analysed.schema()).parquet(unfinished);
    for (Table table : tables) {
      written(byDay(Packed.rows(packed, table)), "zstd")
          .partitionBy("day")
          .parquet(folder.pathOf(table.name() + "/batch=" + batch));
    }
    folder.write(MARKS + "/" + batch, Instant.now() + "\n");
    folder.remove(UNFINISHED + "/" + batch);
  }

  /**
   * Brings the rows of a day together, so that a batch over many years makes a file a day and not
   * one a day and task; a day that is too large for one file is split. A batch of a stream, whose
   * plan Spark does not adapt, has few days and stays as it is.
   */
  private Dataset<Row> byDay(Dataset<Row> rows) {
    return Boolean.parseBoolean(spark.conf().get("spark.sql.adaptive.enabled"))
        ? rows.hint("rebalance", col("day"))
        : rows;
  }

  /**
   * Small row groups, as a task holds one for each file that it has open, and looked at after a few
   * rows, as a hundred large articles would be too much to hold. Without dictionaries, which take
   * more than a third of the time of writing and save nothing that zstd does not save.
   *
   * @param codec a quick one for what is read once and removed
   */
  private static DataFrameWriter<Row> written(Dataset<Row> rows, String codec) {
    return rows.write()
        .mode(SaveMode.Overwrite)
        .option("compression", codec)
        .option("parquet.enable.dictionary", false)
        .option("parquet.block.size", ROW_GROUP_BYTES)
        .option("parquet.block.size.row.check.min", ROWS_BETWEEN_CHECKS)
        .option("parquet.page.size.row.check.min", ROWS_BETWEEN_CHECKS);
  }

  /** Removes what a batch has left; a complete batch first loses its mark. */
  public void discard(String batch) {
    folder.remove(MARKS + "/" + batch);
    folder.remove(UNFINISHED + "/" + batch);
    Tables.ALL.forEach(table -> folder.remove(table.name() + "/batch=" + batch));
  }

  /** The rows of all complete batches, with the columns {@code batch} and {@code day}. */
  public Dataset<Row> read(Table table) {
    StructType columns =
        table.columns().add("batch", DataTypes.StringType).add("day", DataTypes.DateType);
    List<String> batches = batches();
    if (batches.isEmpty() || folder.namesIn(table.name()).isEmpty()) {
      return spark.createDataFrame(List.of(), columns);
    }
    return spark
        .read()
        .schema(columns)
        .parquet(folder.pathOf(table.name()))
        .filter(col("batch").isin(batches.toArray()));
  }

  /** The keys of all records that were analysed or rejected: a column {@code key}. */
  public Dataset<Row> keys() {
    return read(Tables.ARTICLES).select("key").union(read(Tables.REJECTED).select("key"));
  }
}
