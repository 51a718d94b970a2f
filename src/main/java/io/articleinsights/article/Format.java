package io.articleinsights.article;

import java.util.Locale;
import java.util.Optional;

/** How the source of an article is written. */
public enum Format {
  PLAIN_TEXT("txt"),
  MARKDOWN("md"),
  HTML("html");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** The format that a file name's extension tells, case apart; empty when it tells none. */
  public static Optional<Format> ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (name.endsWith('.' + format.extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
