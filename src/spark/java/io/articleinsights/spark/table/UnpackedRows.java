package io.articleinsights.spark.table;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Reads rows that {@link RowPacker} packed, one after another, so that those of a large article
 * need not be there at once. What a row and its cells are made of is left to the subclasses.
 *
 * @param <R> a row
 */
abstract class UnpackedRows<R> implements Iterator<R> {

  static final byte NONE = 0;
  static final byte TEXT = 1;
  static final byte NUMBER = 2;
  static final byte BIG_NUMBER = 3;
  static final byte REAL = 4;
  static final byte NO = 5;
  static final byte YES = 6;
  static final byte WORDS = 7;
  static final byte NUMBERS = 8;

  private final ByteBuffer bytes;
  private final int columns;
  private int left;

  UnpackedRows(byte[] packed) {
    this.bytes = ByteBuffer.wrap(packed);
    this.left = bytes.getInt();
    this.columns = bytes.getInt();
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public R next() {
    if (left == 0) {
      throw new NoSuchElementException();
    }
    left--;
    Object[] cells = new Object[columns];
    for (int column = 0; column < columns; column++) {
      cells[column] = cell();
    }
    return row(cells);
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
      case WORDS -> words(bytes.getInt());
      case NUMBERS -> numbers(bytes.getInt());
      default -> throw new IllegalStateException("not a kind of cell: " + kind);
    };
  }

  /** The next text. */
  final Object text() {
    int length = bytes.getInt();
    int start = bytes.position();
    bytes.position(start + length);
    return text(bytes.array(), start, length);
  }

  /** The next number of an array. */
  final int number() {
    return bytes.getInt();
  }

  abstract R row(Object[] cells);

  abstract Object text(byte[] utf8, int start, int length);

  abstract Object words(int count);

  abstract Object numbers(int count);
}
