package io.articleinsights.web.body;

import io.articleinsights.article.format.encoding.Encodings;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/** The character encoding that a request declares. */
public final class Charsets {

  private static final Set<String> OF_JSON = Set.of("utf-8", "utf8", "us-ascii", "ascii");

  private Charsets() {}

  /**
   * The encoding that a media type names; empty when it names none.
   *
   * @throws NotSupportedException for an encoding that browsers do not know, either
   */
  public static Optional<Charset> of(MediaType type) {
    Optional<String> name = name(type);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(name.flatMap(Encodings::named).orElseThrow(NotSupportedException::new));
  }

  /**
   * Refuses JSON in another encoding than UTF-8 (RFC 8259).
   *
   * @throws NotSupportedException when the media type names another
   */
  public static void requireUtf8(MediaType type) {
    if (name(type).filter(name -> !OF_JSON.contains(name)).isPresent()) {
      throw new NotSupportedException();
    }
  }

  private static Optional<String> name(MediaType type) {
    return Optional.ofNullable(type)
        .map(given -> given.getParameters().get(MediaType.CHARSET_PARAMETER))
        .map(name -> name.toLowerCase(java.util.Locale.ROOT));
  }
}
