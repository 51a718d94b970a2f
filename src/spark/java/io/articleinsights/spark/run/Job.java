package io.articleinsights.spark.run;

import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import io.articleinsights.spark.table.Wanted;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is to be done with each record.
 *
 * @param tables the tables whose rows are made, beside the rejected ones
 * @param wanted how much of each article is kept
 * @param maxBytes longer records are refused
 * @param timeLimit a record that takes longer is refused
 */
public record Job(List<Table> tables, Wanted wanted, long maxBytes, Duration timeLimit)
    implements Serializable {

  public Job {
    tables = List.copyOf(tables);
    Objects.requireNonNull(wanted);
    Objects.requireNonNull(timeLimit);
  }

  /** Every table that a record may have rows in. */
  public List<Table> tablesAndRejected() {
    return Stream.concat(tables.stream(), Stream.of(Tables.REJECTED)).toList();
  }
}
