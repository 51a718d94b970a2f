package io.articleinsights.library;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.StoredAnalysis;
import io.articleinsights.article.Headline;
import io.articleinsights.search.index.Searchable;
import io.articleinsights.text.Slug;
import java.util.Objects;

/**
 * A file that became an article.
 *
 * @param name relative to the folder
 * @param digest SHA-256 of its bytes
 * @param slug the headline's words for an address; those of the file name when there are none
 * @param stored what is kept of its analysis
 */
record LoadedFile(String name, String digest, String slug, StoredAnalysis stored) {

  LoadedFile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(digest);
    Objects.requireNonNull(slug);
    Objects.requireNonNull(stored);
  }

  LoadedFile(String name, String digest, StoredAnalysis stored) {
    this(name, digest, slug(name, stored), stored);
  }

  private static String slug(String name, StoredAnalysis stored) {
    String slug = Slug.of(stored.article().headline().map(Headline::text).orElse(""));
    if (slug.isEmpty()) {
      slug = Slug.of(name.substring(0, name.lastIndexOf('.')));
    }
    return slug.isEmpty() ? "article" : slug;
  }

  /** The article as the index takes it in. */
  Searchable searchable(Analysis analysis) {
    return new Searchable(name, analysis.title(), analysis.body(), stored.quotes());
  }
}
