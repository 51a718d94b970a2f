package io.articleinsights.spark.table;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A data set with one row a record: its day, and for each table the rows that the record has there,
 * packed into one value.
 */
public final class Packed {

  private static final String DAY = "day";

  private final List<Table> tables;

  public Packed(List<Table> tables) {
    this.tables = List.copyOf(tables);
  }

  /** The columns of the data set. */
  public StructType columns() {
    StructType columns = new StructType().add(DAY, DataTypes.DateType);
    for (Table table : tables) {
      columns = columns.add(table.name(), DataTypes.BinaryType, false);
    }
    return columns;
  }

  /**
   * One row of the data set.
   *
   * @param rows those of each table, in the order of the tables
   */
  public static Row row(Optional<LocalDate> day, List<List<Row>> rows) {
    List<Object> cells = new ArrayList<>();
    cells.add(day.map(Date::valueOf).orElse(null));
    rows.forEach(each -> cells.add(PackedRows.pack(each)));
    return RowFactory.create(cells.toArray());
  }

  /** The rows of one table, with the day before their own columns. */
  public static Dataset<Row> rows(Dataset<Row> packed, Table table) {
    StructType columns = new StructType().add(DAY, DataTypes.DateType);
    StructType all = columns.merge(table.columns(), true);
    return packed.select(DAY, table.name()).flatMap(new Unpack(), Encoders.row(all));
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
      PackedRows.unpack((byte[]) packed.get(table)).forEachRemaining(rows::add);
      cells[table] = rows.toArray(Row[]::new);
    }
    return RowFactory.create(cells);
  }

  /** The rows of one value, each after the day. */
  private static final class Unpack implements FlatMapFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(Row packed) {
      Object day = packed.get(0);
      Iterator<Row> rows = PackedRows.unpack((byte[]) packed.get(1));
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public Row next() {
          Row row = rows.next();
          Object[] cells = new Object[row.length() + 1];
          cells[0] = day;
          for (int column = 0; column < row.length(); column++) {
            cells[column + 1] = row.get(column);
          }
          return RowFactory.create(cells);
        }
      };
    }
  }
}
