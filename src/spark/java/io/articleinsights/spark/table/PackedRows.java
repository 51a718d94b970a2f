package io.articleinsights.spark.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The rows that one article has in a table as one value of bytes. As nested columns of Parquet they
 * would cost half as much as the analysis, only to be read again at once.
 *
 * <p>A number of rows and of columns, then each cell: a mark of its kind and what belongs to it.
 */
final class PackedRows implements Iterator<Row> {

  private static final byte NONE = 0;
  private static final byte TEXT = 1;
  private static final byte NUMBER = 2;
  private static final byte BIG_NUMBER = 3;
  private static final byte REAL = 4;
  private static final byte NO = 5;
  private static final byte YES = 6;
  private static final byte WORDS = 7;
  private static final byte NUMBERS = 8;

  private final ByteBuffer bytes;
  private final int columns;
  private int left;

  private PackedRows(byte[] packed) {
    this.bytes = ByteBuffer.wrap(packed);
    this.left = bytes.getInt();
    this.columns = left == 0 ? 0 : bytes.getInt();
  }

  static byte[] pack(List<Row> rows) {
    Writer writer = new Writer();
    writer.number(rows.size());
    if (!rows.isEmpty()) {
      writer.number(rows.get(0).length());
    }
    for (Row row : rows) {
      for (int column = 0; column < row.length(); column++) {
        writer.cell(row.get(column));
      }
    }
    return writer.written();
  }

  /** The rows one after another, so that those of a large article need not be there at once. */
  static Iterator<Row> unpack(byte[] packed) {
    return new PackedRows(packed);
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public Row next() {
    if (left == 0) {
      throw new NoSuchElementException();
    }
    left--;
    Object[] cells = new Object[columns];
    Arrays.setAll(cells, column -> cell());
    return RowFactory.create(cells);
  }

  private Object cell() {
    byte kind = bytes.get();
    return switch (kind) {
      case NONE -> null;
      case TEXT -> text();
      case NUMBER -> bytes.getInt();
      case BIG_NUMBER -> bytes.getLong();
      case REAL -> bytes.getDouble();
      case NO, YES -> kind == YES;
      case WORDS -> words();
      case NUMBERS -> numbers();
      default -> throw new IllegalStateException("not a kind of cell: " + kind);
    };
  }

  private String text() {
    int length = bytes.getInt();
    int start = bytes.position();
    bytes.position(start + length);
    return new String(bytes.array(), start, length, StandardCharsets.UTF_8);
  }

  private String[] words() {
    String[] words = new String[bytes.getInt()];
    Arrays.setAll(words, word -> text());
    return words;
  }

  private Integer[] numbers() {
    Integer[] numbers = new Integer[bytes.getInt()];
    Arrays.setAll(numbers, number -> bytes.getInt());
    return numbers;
  }

  /** Bytes that grow as need be. */
  private static final class Writer {

    private static final int START = 4_096;

    private ByteBuffer bytes = ByteBuffer.allocate(START);

    void cell(Object value) {
      if (value == null) {
        kind(NONE);
      } else if (value instanceof String text) {
        kind(TEXT).text(text);
      } else if (value instanceof Integer number) {
        kind(NUMBER).number(number);
      } else if (value instanceof Long number) {
        kind(BIG_NUMBER).atLeast(Long.BYTES).putLong(number);
      } else if (value instanceof Double number) {
        kind(REAL).atLeast(Double.BYTES).putDouble(number);
      } else if (value instanceof Boolean flag) {
        kind(flag ? YES : NO);
      } else {
        several((Object[]) value);
      }
    }

    private void several(Object[] values) {
      if (values instanceof String[] words) {
        kind(WORDS).number(words.length);
        Arrays.stream(words).forEach(this::text);
      } else {
        kind(NUMBERS).number(values.length);
        Arrays.stream((Integer[]) values).forEach(this::number);
      }
    }

    private Writer kind(byte kind) {
      atLeast(1).put(kind);
      return this;
    }

    private void text(String text) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      number(encoded.length);
      atLeast(encoded.length).put(encoded);
    }

    void number(int number) {
      atLeast(Integer.BYTES).putInt(number);
    }

    private ByteBuffer atLeast(int more) {
      if (bytes.remaining() < more) {
        int needed = Math.addExact(bytes.position(), more);
        int doubled = (int) Math.min(2L * bytes.capacity(), Integer.MAX_VALUE - Long.BYTES);
        bytes.flip();
        bytes = ByteBuffer.allocate(Math.max(needed, doubled)).put(bytes);
      }
      return bytes;
    }

    byte[] written() {
      return Arrays.copyOf(bytes.array(), bytes.position());
    }
  }
}
