package io.articleinsights.web.render;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes as they are written, in pieces that are never joined: an answer of many times its text is
 * in memory once and not three times.
 */
final class ByteChunks extends OutputStream {

  private static final int FIRST = 8 * 1024;
  private static final int LARGEST = 256 * 1024;

  private final List<byte[]> full = new ArrayList<>();
  private byte[] open = new byte[FIRST];
  private int used;
  private int length;

  @Override
  public void write(int value) {
    if (used == open.length) {
      grow();
    }
    open[used++] = (byte) value;
    length++;
  }

  @Override
  public void write(byte[] bytes, int offset, int count) {
    int from = offset;
    int left = count;
    while (left > 0) {
      if (used == open.length) {
        grow();
      }
      int fits = Math.min(left, open.length - used);
      System.arraycopy(bytes, from, open, used, fits);
      used += fits;
      from += fits;
      left -= fits;
    }
    length += count;
  }

  private void grow() {
    full.add(open);
    open = new byte[Math.min(LARGEST, 2 * open.length)];
    used = 0;
  }

  int length() {
    return length;
  }

  /**
   * All of it; nothing may be written after this. Vert.x 4 has no other way to a buffer of pieces.
   */
  @SuppressWarnings("deprecation")
  Buffer buffer() {
    List<byte[]> all = new ArrayList<>(full);
    all.add(Arrays.copyOf(open, used));
    return Buffer.buffer(Unpooled.wrappedBuffer(all.toArray(new byte[0][])));
  }

  /** All of it as gzip (RFC 1952) has it. */
  Buffer gzip() {
    ByteChunks compressed = new ByteChunks();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      for (byte[] chunk : full) {
        gzip.write(chunk);
      }
      gzip.write(open, 0, used);
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    return compressed.buffer();
  }
}
