package io.articleinsights.spark.table;

import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Packed rows in the form in which programs see them. */
final class PlainRows extends UnpackedRows<Row> {

  PlainRows(byte[] packed) {
    super(packed);
  }

  @Override
  Row row(Object[] cells) {
    return RowFactory.create(cells);
  }

  @Override
  String text(byte[] utf8, int start, int length) {
    return new String(utf8, start, length, StandardCharsets.UTF_8);
  }

  @Override
  String[] words(int count) {
    String[] words = new String[count];
    for (int word = 0; word < count; word++) {
      words[word] = (String) text();
    }
    return words;
  }

  @Override
  Integer[] numbers(int count) {
    Integer[] numbers = new Integer[count];
    for (int number = 0; number < count; number++) {
      numbers[number] = number();
    }
    return numbers;
  }
}
