package io.articleinsights.library;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.article.Headline;
import io.articleinsights.text.Slug;
import java.util.Objects;

/**
 * A file that became an article.
 *
 * @param name relative to the folder
 * @param digest SHA-256 of its bytes
 * @param analysis what can be said of it
 */
record LoadedFile(String name, String digest, Analysis analysis) {

  LoadedFile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(digest);
    Objects.requireNonNull(analysis);
  }

  /** The headline's words for an address; those of the file name when there are none. */
  String slug() {
    String slug = Slug.of(analysis.article().headline().map(Headline::text).orElse(""));
    if (slug.isEmpty()) {
      slug = Slug.of(name.substring(0, name.lastIndexOf('.')));
    }
    return slug.isEmpty() ? "article" : slug;
  }
}
