package io.articleinsights.article.format.encoding;

import io.articleinsights.lexicon.WordFile;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that encodings go by, and what browsers read under them. */
public final class Encodings {

  private static final Map<String, String> NAMES =
      WordFile.read("article/encodings.txt").values("encodings");

  private Encodings() {}

  /**
   * The encoding that a name stands for, upper and lower case alike; empty when no browser knows
   * it.
   */
  public static Optional<Charset> named(String name) {
    return Optional.ofNullable(NAMES.get(name.strip().toLowerCase(Locale.ROOT)))
        .filter(Charset::isSupported)
        .map(Charset::forName);
  }
}
