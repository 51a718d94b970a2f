package io.articleinsights.web.body;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** The character encodings that can be read: UTF-8 and what it includes. */
public final class Charsets {

  private static final Set<String> READABLE = Set.of("utf-8", "utf8", "us-ascii", "ascii");

  private Charsets() {}

  /** Refuses another charset with 415. */
  public static void requireUtf8(MediaType type) {
    String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !READABLE.contains(charset.toLowerCase(java.util.Locale.ROOT))) {
      throw new NotSupportedException();
    }
  }
}
