package io.articleinsights.spark.run;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.spark.record.ArticleRecord;
import io.articleinsights.spark.record.RawRecord;
import io.articleinsights.spark.record.RecordReader;
import io.articleinsights.spark.record.RecordRefusal;
import io.articleinsights.spark.record.RecordRefusal.Reason;
import io.articleinsights.spark.table.Analysed;
import io.articleinsights.spark.table.Packed;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Turns each raw record into one row that holds its day and, for each table, its rows, packed. A
 * record that cannot be analysed has rows in {@code rejected} alone.
 */
public final class AnalyseRecords implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  private final Job job;
  private final Counters counters;

  private AnalyseRecords(Job job, Counters counters) {
    this.job = Objects.requireNonNull(job);
    this.counters = Objects.requireNonNull(counters);
  }

  /** One row for each of {@code records}, which are {@link RawRecord}s. */
  public static Dataset<Row> of(Dataset<Row> records, Job job, Counters counters) {
    Packed packed = new Packed(job.tablesAndRejected());
    return records.mapPartitions(new AnalyseRecords(job, counters), Encoders.row(packed.columns()));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> records) {
    // Made here, as the first record's time is not to be spent on it.
    Engine engine = Engine.OF_THIS_EXECUTOR;
    Deadline deadline = new Deadline(job.timeLimit());
    TaskCompletionListener end = context -> deadline.close();
    TaskContext.get().addTaskCompletionListener(end);
    RecordReader reader = new RecordReader(job.maxBytes());
    Packed packed = new Packed(job.tablesAndRejected());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return row(RawRecord.of(records.next()), packed, reader, engine, deadline);
      }
    };
  }

  private Row row(
      RawRecord record, Packed packed, RecordReader reader, Engine engine, Deadline deadline) {
    long start = System.nanoTime();
    try {
      ArticleRecord article = reader.read(record);
      Row row = analysed(article, packed, engine, deadline);
      counters.analysed(record.origin(), record.bytes(), System.nanoTime() - start);
      return row;
    } catch (RecordRefusal refusal) {
      counters.rejected(record.origin(), System.nanoTime() - start);
      return packed.rejected(record, refusal);
    }
  }

  private Row analysed(ArticleRecord article, Packed packed, Engine engine, Deadline deadline)
      throws RecordRefusal {
    try {
      return deadline.within(
          () -> {
            Analysis analysis = engine.analyze(article);
            return packed.row(new Analysed(article, analysis, job.wanted()));
          });
    } catch (RecordRefusal tooSlow) {
      throw new RecordRefusal(tooSlow.reason(), tooSlow.getMessage(), Optional.of(article.id()));
    } catch (CancellationException taskEnds) {
      throw taskEnds;
    } catch (RuntimeException | StackOverflowError defect) {
      throw new RecordRefusal(Reason.FAILED, defect.toString(), Optional.of(article.id()));
    }
  }
}
