package io.articleinsights.spark.table;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the archive: flat columns that do not change with the input, and the rows that one
 * article has in it.
 */
public final class Table implements Serializable {

  private static final long serialVersionUID = 1;

  /** What makes the rows; a lambda that captures nothing. */
  interface Rows extends Function<Analysed, List<Row>>, Serializable {}

  private final String name;
  private final StructType columns;
  private final Rows rows;

  Table(String name, Schema schema, Rows rows) {
    this.name = Objects.requireNonNull(name);
    this.columns = schema.columns();
    this.rows = Objects.requireNonNull(rows);
  }

  /** Its folder in the archive. */
  public String name() {
    return name;
  }

  /** Its columns, those that the folders tell (batch and day) left out. */
  public StructType columns() {
    return columns;
  }

  public List<Row> rows(Analysed article) {
    return rows.apply(article);
  }
}
