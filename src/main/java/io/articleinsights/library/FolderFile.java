package io.articleinsights.library;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of a folder that should be an article.
 *
 * @param name relative to the folder
 * @param stamp what the file system said of it when it was listed
 */
record FolderFile(Path path, String name, Stamp stamp) {

  FolderFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(name);
    Objects.requireNonNull(stamp);
  }
}
