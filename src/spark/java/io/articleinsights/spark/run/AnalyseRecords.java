package io.articleinsights.spark.run;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.spark.record.ArticleRecord;
import io.articleinsights.spark.record.RawRecord;
import io.articleinsights.spark.record.RecordReader;
import io.articleinsights.spark.record.Refusal;
import io.articleinsights.spark.record.Refusal.Reason;
import io.articleinsights.spark.table.Analysed;
import io.articleinsights.spark.table.Rejection;
import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Turns each raw record into one row that holds its day and, for each table, an array of its rows.
 * A record that cannot be analysed has rows in {@code rejected} alone.
 */
public final class AnalyseRecords implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;
  private static final Row[] NO_ROWS = {};

  private final Job job;
  private final Counters counters;

  private AnalyseRecords(Job job, Counters counters) {
    this.job = Objects.requireNonNull(job);
    this.counters = Objects.requireNonNull(counters);
  }

  /** One row for each of {@code records}, which are {@link RawRecord}s. */
  public static Dataset<Row> of(Dataset<Row> records, Job job, Counters counters) {
    return records.mapPartitions(new AnalyseRecords(job, counters), Encoders.row(columns(job)));
  }

  private static StructType columns(Job job) {
    StructType columns = new StructType().add("day", DataTypes.DateType);
    for (Table table : tables(job)) {
      columns = columns.add(table.name(), DataTypes.createArrayType(table.columns(), false), false);
    }
    return columns;
  }

  private static List<Table> tables(Job job) {
    return Stream.concat(job.tables().stream(), Stream.of(Tables.REJECTED)).toList();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> records) {
    // Made here, as the first record's time is not to be spent on it.
    Engine engine = Engine.OF_THIS_EXECUTOR;
    Deadline deadline = new Deadline(job.timeLimit());
    TaskCompletionListener end = context -> deadline.close();
    TaskContext.get().addTaskCompletionListener(end);
    RecordReader reader = new RecordReader(job.maxBytes());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return rows(RawRecord.of(records.next()), reader, engine, deadline);
      }
    };
  }

  private Row rows(RawRecord record, RecordReader reader, Engine engine, Deadline deadline) {
    long start = System.nanoTime();
    try {
      ArticleRecord article = reader.read(record);
      Row rows = analysed(article, engine, deadline);
      counters.analysed(record.origin(), record.bytes(), System.nanoTime() - start);
      return rows;
    } catch (Refusal refusal) {
      counters.rejected(record.origin(), System.nanoTime() - start);
      return rejected(record, refusal);
    }
  }

  private Row analysed(ArticleRecord article, Engine engine, Deadline deadline) throws Refusal {
    try {
      return deadline.within(
          () -> {
            Analysis analysis = engine.analyze(article);
            return row(new Analysed(article, analysis, job.wanted()));
          });
    } catch (Refusal tooSlow) {
      throw new Refusal(tooSlow.reason(), tooSlow.getMessage(), Optional.of(article.id()));
    } catch (CancellationException taskEnds) {
      throw taskEnds;
    } catch (RuntimeException | StackOverflowError defect) {
      throw new Refusal(Reason.FAILED, defect.toString(), Optional.of(article.id()));
    }
  }

  private Row row(Analysed article) {
    List<Object> cells = new ArrayList<>();
    cells.add(article.day().map(Date::valueOf).orElse(null));
    job.tables().forEach(table -> cells.add(table.rows(article).toArray(Row[]::new)));
    cells.add(NO_ROWS);
    return RowFactory.create(cells.toArray());
  }

  private Row rejected(RawRecord record, Refusal refusal) {
    List<Object> cells = new ArrayList<>();
    cells.add(null);
    job.tables().forEach(table -> cells.add(NO_ROWS));
    cells.add(new Row[] {Rejection.row(record, refusal)});
    return RowFactory.create(cells.toArray());
  }
}
