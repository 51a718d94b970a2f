package io.articleinsights.spark.archive;

import static org.apache.spark.sql.functions.col;

import io.articleinsights.spark.table.Packed;
import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of an archive: {@code TABLE/batch=B/day=D/*.parquet}, and {@code _batches/B} for each
 * batch that is complete.
 *
 * <p>Tasks write the files of all tables at once, each attempt into a folder of its own; those of
 * the attempts that count are then moved to their place, and the mark of the batch is written last.
 * A batch without mark is no part of the archive; who writes a batch of that name again removes
 * what is left of it first. So a batch may be tried as often as need be, by a stream or by hand,
 * and is there once.
 */
public final class Archive {

  private static final String MARKS = "_batches";
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
   * @param tables which tables are written, in the order in which they are packed
   */
  public void write(Dataset<Row> analysed, List<Table> tables, String batch) {
    String unfinished = UNFINISHED + "/" + batch;
    if (folder.has(MARKS + "/" + batch)) {
      folder.remove(unfinished);
      return;
    }
    discard(batch);
    folder.make(unfinished);
    List<TableFiles> files = tables.stream().map(table -> TableFiles.of(spark, table)).toList();
    List<String> written =
        byDay(analysed)
            .mapPartitions(new WriteTables(folder.pathOf(unfinished), files), Encoders.STRING())
            .collectAsList();
    written.forEach(file -> folder.move(unfinished + "/" + file, place(file, batch)));
    folder.write(MARKS + "/" + batch, Instant.now() + "\n");
    folder.remove(unfinished);
  }

  /** Where a file of an attempt belongs: {@code TABLE/batch=B/day=D/FILE}. */
  private static String place(String file, String batch) {
    String[] parts = file.split("/");
    return "%s/batch=%s/%s/%s".formatted(parts[1], batch, parts[2], parts[3]);
  }

  /**
   * Brings the rows of a day together, so that a batch over many years makes a file a day and not
   * one a day and task; a day that is too large for one file is split. A batch of a stream, whose
   * plan Spark does not adapt, has few days and is only sorted.
   */
  private Dataset<Row> byDay(Dataset<Row> rows) {
    Dataset<Row> together =
        Boolean.parseBoolean(spark.conf().get("spark.sql.adaptive.enabled"))
            ? rows.hint("rebalance", col(Packed.DAY))
            : rows;
    return together.sortWithinPartitions(Packed.DAY);
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
