package io.articleinsights.spark.table;

import io.articleinsights.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Packs the rows that one record has in a table into one value of bytes, cell by cell, in the order
 * in which {@link Schema} named the columns. As nested columns of Parquet they would cost half as
 * much as the analysis, only to be read again at once.
 *
 * <p>A number of rows and of columns, then each cell: a mark of its kind and what belongs to it.
 */
final class RowPacker {

  private static final int START = 1_024;

  private final int columns;
  private final CodePoints points;
  private ByteBuffer bytes = ByteBuffer.allocate(START);
  private int cells;

  /**
   * @param columns how many cells a row has
   * @param points of the text that every span refers to
   */
  RowPacker(int columns, CodePoints points) {
    this.columns = columns;
    this.points = points;
    bytes.putInt(0).putInt(columns);
  }

  /**
   * The value; rows may not be added after that.
   *
   * @throws IllegalStateException when the last row is not whole
   */
  byte[] packed() {
    if (cells % columns != 0) {
      throw new IllegalStateException(cells + " cells are no rows of " + columns);
    }
    bytes.putInt(0, cells / columns);
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  RowPacker text(String text) {
    begin(UnpackedRows.TEXT);
    put(text);
    return this;
  }

  RowPacker perhapsText(Optional<String> text) {
    return text.isPresent() ? text(text.get()) : none();
  }

  RowPacker number(int number) {
    begin(UnpackedRows.NUMBER).putInt(number);
    return this;
  }

  RowPacker bigNumber(long number) {
    begin(UnpackedRows.BIG_NUMBER).putLong(number);
    return this;
  }

  RowPacker real(double number) {
    begin(UnpackedRows.REAL).putDouble(number);
    return this;
  }

  RowPacker flag(boolean flag) {
    begin(flag ? UnpackedRows.YES : UnpackedRows.NO);
    return this;
  }

  RowPacker perhapsFlag(Optional<Boolean> flag) {
    return flag.isPresent() ? flag(flag.get()) : none();
  }

  RowPacker words(List<String> words) {
    begin(UnpackedRows.WORDS).putInt(words.size());
    words.forEach(this::put);
    return this;
  }

  RowPacker perhapsWords(Optional<List<String>> words) {
    return words.isPresent() ? words(words.get()) : none();
  }

  RowPacker numbers(List<Integer> numbers) {
    return each(numbers, Integer::intValue);
  }

  /** Start and end in UTF-16 code units and in code points. */
  RowPacker span(Span span) {
    return number(span.start())
        .number(span.end())
        .number(points.offset(span.start()))
        .number(points.offset(span.end()));
  }

  RowPacker perhapsSpan(Optional<Span> span) {
    return span.isPresent() ? span(span.get()) : none().none().none().none();
  }

  /** Several places as four parallel arrays. */
  RowPacker spans(List<Span> spans) {
    return each(spans, Span::start)
        .each(spans, Span::end)
        .each(spans, span -> points.offset(span.start()))
        .each(spans, span -> points.offset(span.end()));
  }

  private <T> RowPacker each(List<T> values, ToIntFunction<T> number) {
    ByteBuffer room = begin(UnpackedRows.NUMBERS, (values.size() + 1) * Integer.BYTES);
    room.putInt(values.size());
    values.forEach(value -> room.putInt(number.applyAsInt(value)));
    return this;
  }

  private RowPacker none() {
    begin(UnpackedRows.NONE);
    return this;
  }

  private ByteBuffer begin(byte kind) {
    return begin(kind, Long.BYTES);
  }

  /**
   * Begins a cell.
   *
   * @param size how many bytes may follow its mark
   */
  private ByteBuffer begin(byte kind, int size) {
    cells++;
    return atLeast(1 + size).put(kind);
  }

  private void put(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    atLeast(Integer.BYTES + encoded.length).putInt(encoded.length).put(encoded);
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
}
