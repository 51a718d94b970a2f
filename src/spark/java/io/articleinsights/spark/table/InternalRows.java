package io.articleinsights.spark.table;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Packed rows in the form in which Spark's own writers of files take them; texts are not copied.
 */
final class InternalRows extends UnpackedRows<InternalRow> {

  InternalRows(byte[] packed) {
    super(packed);
  }

  @Override
  InternalRow row(Object[] cells) {
    return new GenericInternalRow(cells);
  }

  @Override
  Object text(byte[] utf8, int start, int length) {
    return UTF8String.fromBytes(utf8, start, length);
  }

  @Override
  Object words(int count) {
    Object[] words = new Object[count];
    for (int word = 0; word < count; word++) {
      words[word] = text();
    }
    return new GenericArrayData(words);
  }

  @Override
  Object numbers(int count) {
    int[] numbers = new int[count];
    for (int number = 0; number < count; number++) {
      numbers[number] = number();
    }
    return UnsafeArrayData.fromPrimitiveArray(numbers);
  }
}
