package io.articleinsights.search.index;

import java.util.Arrays;

/** Bytes that grow; whole numbers take seven bits a byte, the low ones first. */
final class Bytes {

  private byte[] bytes;
  private int size;

  Bytes(int expected) {
    bytes = new byte[Math.max(8, expected)];
  }

  int size() {
    return size;
  }

  void number(int value) {
    int rest = value;
    while (rest > 0x7F) {
      one(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    one(rest);
  }

  private void one(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  void all(byte[] from, int start, int end) {
    room(end - start);
    System.arraycopy(from, start, bytes, size, end - start);
    size += end - start;
  }

  void all(Bytes other) {
    all(other.bytes, 0, other.size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, size * 2));
    }
  }

  void clear() {
    size = 0;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
