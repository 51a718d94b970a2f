package io.articleinsights.spark.archive;

import io.articleinsights.spark.table.Packed;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;

/**
 * Writes packed rows that are sorted by day into files, all tables at once, and tells which files
 * these are. They lie in a folder of this attempt at the task alone, so that nothing of an attempt
 * that fails, or that Spark makes twice, comes into the archive.
 */
final class WriteTables implements MapPartitionsFunction<Row, String> {

  private static final long serialVersionUID = 1;

  private final String folder;
  private final List<TableFiles> tables;

  /**
   * @param folder holds a folder for each attempt
   * @param tables in the order in which the packed rows stand after the day
   */
  WriteTables(String folder, List<TableFiles> tables) {
    this.folder = Objects.requireNonNull(folder);
    this.tables = List.copyOf(tables);
  }

  /** Paths of files, relative to the folder: {@code ATTEMPT/TABLE/day=D/FILE}. */
  @Override
  public Iterator<String> call(Iterator<Row> records) {
    List<String> written = new ArrayList<>();
    try (DayFiles files = new DayFiles(written)) {
      records.forEachRemaining(files::write);
    }
    return written.iterator();
  }

  /** The files of the day that is written, each opened at its first row. */
  private final class DayFiles implements AutoCloseable {

    private final TaskContext task = TaskContext.get();
    private final List<String> written;
    private final OutputWriter[] writers = new OutputWriter[tables.size()];
    private Optional<Date> day = Optional.empty();

    DayFiles(List<String> written) {
      this.written = written;
    }

    void write(Row record) {
      Optional<Date> next = Optional.ofNullable(record.getDate(0));
      if (!next.equals(day)) {
        close();
        day = next;
      }
      for (int table = 0; table < writers.length; table++) {
        Iterator<InternalRow> rows = Packed.rows((byte[]) record.get(table + 1));
        while (rows.hasNext()) {
          if (writers[table] == null) {
            writers[table] = open(tables.get(table));
          }
          writers[table].write(rows.next());
        }
      }
    }

    private OutputWriter open(TableFiles table) {
      String file =
          "%d/%s/%s/part-%05d%s"
              .formatted(
                  task.taskAttemptId(),
                  table.name(),
                  Days.folder(day),
                  task.partitionId(),
                  table.extension());
      written.add(file);
      return table.open(folder + "/" + file);
    }

    @Override
    public void close() {
      for (int table = 0; table < writers.length; table++) {
        OutputWriter writer = writers[table];
        writers[table] = null;
        if (writer != null) {
          writer.close();
        }
      }
    }
  }
}
