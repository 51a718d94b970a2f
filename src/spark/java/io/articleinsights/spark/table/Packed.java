package io.articleinsights.spark.table;

import io.articleinsights.spark.record.RawRecord;
import io.articleinsights.spark.record.RecordRefusal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A data set with one row a record: its day, and for each table the rows that the record has there,
 * packed into one value.
 */
public final class Packed {

  public static final String DAY = "day";

  private final List<Table> tables;

  public Packed(List<Table> tables) {
    this.tables = List.copyOf(tables);
  }

  /** The columns of the data set: the day, then the tables in their order. */
  public StructType columns() {
    StructType columns = new StructType().add(DAY, DataTypes.DateType);
    for (Table table : tables) {
      columns = columns.add(table.name(), DataTypes.BinaryType, false);
    }
    return columns;
  }

  /** The row of an analysed article. */
  public Row row(Analysed article) {
    return row(article.day().map(Date::valueOf), table -> table.packedRows(article));
  }

  /** The row of a record that was not analysed; it has rows in {@code rejected} alone. */
  public Row rejected(RawRecord record, RecordRefusal refusal) {
    return row(
        Optional.empty(),
        table ->
            table.name().equals(Tables.REJECTED.name())
                ? RejectedRow.packed(record, refusal)
                : table.packedNone());
  }

  private Row row(Optional<Date> day, Function<Table, byte[]> rows) {
    List<Object> cells = new ArrayList<>();
    cells.add(day.orElse(null));
    tables.forEach(table -> cells.add(rows.apply(table)));
    return RowFactory.create(cells.toArray());
  }

  /** The rows in one value, in the form in which Spark's writers of files take them. */
  public static Iterator<InternalRow> rows(byte[] packed) {
    return new InternalRows(packed);
  }

  /** The day, and for each table an array of its rows. */
  public Dataset<Row> arrays(Dataset<Row> packed) {
    StructType columns = new StructType().add(DAY, DataTypes.DateType);
    for (Table table : tables) {
      columns = columns.add(table.name(), DataTypes.createArrayType(table.columns(), false), false);
    }
    MapFunction<Row, Row> unpack = Packed::unpacked;
    return packed.select(DAY, names()).map(unpack, Encoders.row(columns));
  }

  private String[] names() {
    return tables.stream().map(Table::name).toArray(String[]::new);
  }

  private static Row unpacked(Row packed) {
    Object[] cells = new Object[packed.length()];
    cells[0] = packed.get(0);
    for (int table = 1; table < cells.length; table++) {
      List<Row> rows = new ArrayList<>();
      new PlainRows((byte[]) packed.get(table)).forEachRemaining(rows::add);
      cells[table] = rows.toArray(Row[]::new);
    }
    return RowFactory.create(cells);
  }
}
