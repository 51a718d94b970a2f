package io.articleinsights.web.bulk;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Cuts a stream of bytes into lines; blank ones are dropped, overlong ones come out empty. */
final class LineCutter {

  private final long longest;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean overlong;

  LineCutter(long longest) {
    this.longest = longest;
  }

  void feed(byte[] bytes, Consumer<Optional<byte[]>> lines) {
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        keep(bytes, from, i);
        finish(lines);
        from = i + 1;
      }
    }
    keep(bytes, from, bytes.length);
  }

  /** The last line needs no line end. */
  void finish(Consumer<Optional<byte[]>> lines) {
    if (overlong) {
      lines.accept(Optional.empty());
    } else if (!isBlank(line.toByteArray())) {
      lines.accept(Optional.of(line.toByteArray()));
    }
    line.reset();
    overlong = false;
  }

  private void keep(byte[] bytes, int from, int to) {
    if (overlong || line.size() + (to - from) > longest) {
      overlong = true;
      line.reset();
    } else {
      line.write(bytes, from, to - from);
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
