package io.articleinsights.web.cache;

import io.articleinsights.library.Digest;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The final bytes of an answer with their compressed form and what identifies each of the two.
 *
 * @param contentType media type of the bytes
 * @param plain the bytes as they are
 * @param gzip the bytes compressed; empty where that saves nothing worth it
 */
public record Rendered(String contentType, Body plain, Optional<Body> gzip) {

  static final int WORTH_COMPRESSING = 860;
  private static final int ETAG_BYTES = 16;

  public Rendered {
    Objects.requireNonNull(contentType);
    Objects.requireNonNull(plain);
    Objects.requireNonNull(gzip);
  }

  /**
   * One form of the bytes.
   *
   * @param bytes never changed once they are here
   * @param etag strong entity tag (RFC 9110, 8.8.3), quotation marks included
   * @param length their number, as the header has it
   */
  public record Body(Buffer bytes, String etag, String length) {

    static Body of(byte[] bytes, String etag) {
      return new Body(Buffer.buffer(bytes), etag, Integer.toString(bytes.length));
    }
  }

  public static Rendered of(String contentType, byte[] bytes) {
    String digest = digest(bytes);
    Optional<Body> gzip =
        bytes.length < WORTH_COMPRESSING
            ? Optional.empty()
            : Optional.of(Body.of(compress(bytes), '"' + digest + "-gzip\""));
    return new Rendered(contentType, Body.of(bytes, '"' + digest + '"'), gzip);
  }

  /** What it takes to keep this, in bytes. */
  int weight() {
    return plain.bytes().length() + gzip.map(body -> body.bytes().length()).orElse(0);
  }

  private static String digest(byte[] bytes) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(Digest.sha256(bytes), ETAG_BYTES));
  }

  /** The bytes as gzip (RFC 1952) has them. */
  private static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    return compressed.toByteArray();
  }
}
