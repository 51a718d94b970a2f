package io.articleinsights.article.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the source of an article is written. */
public enum Format {
  PLAIN_TEXT(".txt"),
  MARKDOWN(".md"),
  HTML(".html", ".htm");

  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /**
   * The format that a file name's extension tells, upper and lower case alike; empty when it tells
   * none.
   */
  public static Optional<Format> ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.extensions.stream().anyMatch(name::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
