package io.articleinsights.article.format.encoding;

import io.articleinsights.lexicon.WordFile;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names that encodings go by, and what browsers read under them. They are looked up when the
 * class is initialized, so that a native image holds exactly these and finds none by name.
 */
public final class Encodings {

  private static final Map<String, Charset> NAMED = named(WordFile.read("article/encodings.txt"));

  private Encodings() {}

  /**
   * The encoding that a name stands for, upper and lower case alike; empty when no browser knows
   * it.
   */
  public static Optional<Charset> named(String name) {
    return Optional.ofNullable(NAMED.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** A Java without its more exotic encodings does without their names. */
  private static Map<String, Charset> named(WordFile file) {
    return file.values("encodings").entrySet().stream()
        .filter(entry -> Charset.isSupported(entry.getValue()))
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> Charset.forName(entry.getValue())));
  }
}
