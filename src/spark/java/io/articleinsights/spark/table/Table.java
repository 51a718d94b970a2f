package io.articleinsights.spark.table;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the archive: flat columns that do not change with the input, and the rows that one
 * article has in it.
 */
public final class Table implements Serializable {

  private static final long serialVersionUID = 1;

  /** What makes the rows; a lambda that captures nothing. */
  interface Rows extends BiConsumer<Analysed, RowPacker>, Serializable {}

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

  /** The rows of an article, packed. */
  byte[] packedRows(Analysed article) {
    RowPacker packer = new RowPacker(columns.length(), article.codePoints());
    rows.accept(article, packer);
    return packer.packed();
  }

  /** No rows, packed. */
  byte[] packedNone() {
    return new RowPacker(columns.length(), CodePoints.NONE).packed();
  }
}
