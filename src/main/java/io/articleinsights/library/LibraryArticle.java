package io.articleinsights.library;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.StoredAnalysis;
import java.util.Objects;

/** An article of the library. Immutable. */
public final class LibraryArticle {

  private final String id;
  private final String fileName;
  private final StoredAnalysis stored;
  private final AnalysisCache analyses;

  LibraryArticle(String id, String fileName, StoredAnalysis stored, AnalysisCache analyses) {
    this.id = Objects.requireNonNull(id);
    this.fileName = Objects.requireNonNull(fileName);
    this.stored = Objects.requireNonNull(stored);
    this.analyses = Objects.requireNonNull(analyses);
  }

  /** Slug of its title, stable across restarts and unique in the library. */
  public String id() {
    return id;
  }

  /** The file it was read from, relative to the library's folder. */
  public String fileName() {
    return fileName;
  }

  /** What is at hand without any work: the article, its quotes, its counts. */
  public StoredAnalysis stored() {
    return stored;
  }

  /** Everything that can be said of it; made again unless it was asked for lately. */
  public Analysis analysis() {
    return analyses.get(stored);
  }
}
