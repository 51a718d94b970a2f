package io.articleinsights.spark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class PackedRowsTest {

  private static List<Row> unpacked(List<Row> rows) {
    List<Row> unpacked = new ArrayList<>();
    PackedRows.unpack(PackedRows.pack(rows)).forEachRemaining(unpacked::add);
    return unpacked;
  }

  @Test
  void everyKindOfCellComesBack() {
    String[] words = {"", "mayor", "🇫🇷 \u0000 漢字"};
    Integer[] numbers = {0, -1, Integer.MAX_VALUE};
    Row row =
        RowFactory.create(
            null,
            "",
            "“Ça va” 𝔘",
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            0.1,
            true,
            false,
            words,
            numbers,
            new String[0],
            new Integer[0]);
    List<Row> unpacked = unpacked(List.of(row, row));
    assertEquals(2, unpacked.size());
    for (Row found : unpacked) {
      assertEquals(row.length(), found.length());
      for (int column = 0; column < row.length(); column++) {
        assertEquals(shown(row.get(column)), shown(found.get(column)));
      }
    }
  }

  private static String shown(Object cell) {
    return cell instanceof Object[] several
        ? several.getClass() + List.of(several).toString()
        : String.valueOf(cell);
  }

  @Test
  void rowsMayBeManyAndLarge() {
    List<Row> rows = new ArrayList<>();
    for (int number = 0; number < 2_000; number++) {
      rows.add(RowFactory.create("word ".repeat(number), number));
    }
    assertEquals(rows.toString(), unpacked(rows).toString());
  }

  @Test
  void noRowsAreNone() {
    assertFalse(PackedRows.unpack(PackedRows.pack(List.of())).hasNext());
  }
}
