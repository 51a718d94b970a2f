package io.articleinsights.library;

import io.articleinsights.analysis.Analysis;
import java.util.Objects;

/**
 * An article of the library.
 *
 * @param id slug of its title, stable across restarts and unique in the library
 * @param fileName the file it was read from, relative to the library's folder
 * @param analysis what can be said of it
 */
public record LibraryArticle(String id, String fileName, Analysis analysis) {

  public LibraryArticle {
    Objects.requireNonNull(id);
    Objects.requireNonNull(fileName);
    Objects.requireNonNull(analysis);
  }
}
