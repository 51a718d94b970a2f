package io.articleinsights.library;

import java.util.Objects;

/**
 * A file that was not loaded.
 *
 * @param fileName the file, relative to the library's folder, or the folder itself
 * @param reason what is wrong with it, in one sentence
 */
public record Rejection(String fileName, String reason) {

  public Rejection {
    Objects.requireNonNull(fileName);
    Objects.requireNonNull(reason);
  }
}
