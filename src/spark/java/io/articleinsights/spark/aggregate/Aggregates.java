package io.articleinsights.spark.aggregate;

import io.articleinsights.spark.archive.Archive;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/** The aggregates of an archive as tables, made anew each time. */
public final class Aggregates {

  private Aggregates() {}

  /** Writes each as a folder of Parquet in {@code output}; answers how many rows each has. */
  public static Map<String, Long> write(Archive archive, String output) {
    ArchiveTables tables = new ArchiveTables(archive);
    Dataset<Row> carriers = SharedStatements.carriers(tables).localCheckpoint();
    Map<String, Dataset<Row>> all = new LinkedHashMap<>();
    all.put("speakers_by_month", QuotedSpeakers.of(tables));
    all.put("rising_keywords", RisingKeywords.of(tables));
    all.put("shared_statements", SharedStatements.statements(carriers));
    all.put("statement_carriers", carriers);
    Map<String, Long> rows = new LinkedHashMap<>();
    all.forEach((name, table) -> rows.put(name, write(table, output + "/" + name)));
    return rows;
  }

  private static long write(Dataset<Row> table, String folder) {
    table.write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(folder);
    return table.sparkSession().read().parquet(folder).count();
  }
}
