package io.articleinsights.spark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.Test;

class RowPackerTest {

  private static final CodePoints PAIR_AT_THREE = new CodePoints("ab \uD83D\uDEA2 c");

  private static List<Row> unpacked(RowPacker packer) {
    List<Row> rows = new ArrayList<>();
    new PlainRows(packer.packed()).forEachRemaining(rows::add);
    return rows;
  }

  private static RowPacker row(RowPacker packer) {
    return packer
        .text("“Ça va” 𝔘")
        .perhapsText(Optional.of(""))
        .perhapsText(Optional.empty())
        .number(Integer.MIN_VALUE)
        .bigNumber(Long.MAX_VALUE)
        .real(0.1)
        .flag(true)
        .perhapsFlag(Optional.of(false))
        .perhapsFlag(Optional.empty())
        .words(List.of("", "mayor", "🇫🇷 \u0000 漢字"))
        .perhapsWords(Optional.empty())
        .numbers(List.of(0, -1, Integer.MAX_VALUE));
  }

  @Test
  void everyKindOfCellComesBack() {
    RowPacker packer = new RowPacker(12, CodePoints.NONE);
    row(row(packer));
    List<Row> rows = unpacked(packer);
    assertEquals(2, rows.size());
    for (Row row : rows) {
      List<Object> cells = new ArrayList<>();
      for (int column = 0; column < row.length(); column++) {
        Object cell = row.get(column);
        cells.add(cell instanceof Object[] several ? Arrays.asList(several) : cell);
      }
      assertEquals(
          Arrays.asList(
              "“Ça va” 𝔘",
              "",
              null,
              Integer.MIN_VALUE,
              Long.MAX_VALUE,
              0.1,
              true,
              false,
              null,
              List.of("", "mayor", "🇫🇷 \u0000 漢字"),
              null,
              List.of(0, -1, Integer.MAX_VALUE)),
          cells);
    }
  }

  @Test
  void writersOfFilesSeeTheSameCells() {
    RowPacker packer = new RowPacker(12, CodePoints.NONE);
    row(packer);
    Iterator<InternalRow> rows = Packed.rows(packer.packed());
    InternalRow row = rows.next();
    assertFalse(rows.hasNext());
    assertEquals("“Ça va” 𝔘", row.getUTF8String(0).toString());
    assertEquals("", row.getUTF8String(1).toString());
    assertEquals(true, row.isNullAt(2));
    assertEquals(Integer.MIN_VALUE, row.getInt(3));
    assertEquals(Long.MAX_VALUE, row.getLong(4));
    assertEquals(0.1, row.getDouble(5));
    assertEquals(true, row.getBoolean(6));
    assertEquals("🇫🇷 \u0000 漢字", row.getArray(9).getUTF8String(2).toString());
    assertEquals(3, row.getArray(11).numElements());
    assertEquals(-1, row.getArray(11).getInt(1));
  }

  @Test
  void aPlaceIsToldInCodeUnitsAndInCodePoints() {
    RowPacker packer = new RowPacker(12, PAIR_AT_THREE);
    packer
        .span(new Span(3, 5))
        .perhapsSpan(Optional.empty())
        .spans(List.of(new Span(0, 2), new Span(3, 7)));
    Row row = unpacked(packer).get(0);
    assertEquals("[3,5,3,4,null,null,null,null]", row.toString().substring(0, 28) + "]");
    assertEquals(List.of(2, 7), Arrays.asList((Integer[]) row.get(9)));
    assertEquals(List.of(2, 6), Arrays.asList((Integer[]) row.get(11)));
  }

  @Test
  void rowsMayBeManyAndLarge() {
    RowPacker packer = new RowPacker(2, CodePoints.NONE);
    for (int number = 0; number < 2_000; number++) {
      packer.text("word ".repeat(number)).number(number);
    }
    List<Row> rows = unpacked(packer);
    assertEquals(2_000, rows.size());
    for (int number = 0; number < 2_000; number++) {
      assertEquals("word ".repeat(number), rows.get(number).getString(0));
      assertEquals(number, rows.get(number).getInt(1));
    }
  }

  @Test
  void noRowsAreNone() {
    assertFalse(new PlainRows(new RowPacker(3, CodePoints.NONE).packed()).hasNext());
  }

  @Test
  void aRowThatIsNotWholeIsAMistake() {
    RowPacker packer = new RowPacker(2, CodePoints.NONE).text("alone");
    assertThrows(IllegalStateException.class, packer::packed);
  }
}
