package io.articleinsights.library;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.analysis.StoredAnalysis;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Restores stored analyses and keeps those that were asked for last, bounded by the length of their
 * texts. Safe for use by many threads.
 */
final class AnalysisCache {

  /** UTF-16 code units of all texts that are kept; what is kept takes some seven bytes for each. */
  private static final long LONGEST = 400_000;

  private final ArticleAnalyzer analyzer;
  private final Map<StoredAnalysis, Analysis> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long length;

  AnalysisCache(ArticleAnalyzer analyzer) {
    this.analyzer = Objects.requireNonNull(analyzer);
  }

  /** Stores a new analysis, which stays at hand for the time being. */
  StoredAnalysis store(Analysis analysis) {
    StoredAnalysis stored = StoredAnalysis.of(analysis);
    keep(stored, analysis);
    return stored;
  }

  Analysis get(StoredAnalysis stored) {
    synchronized (kept) {
      if (kept.containsKey(stored)) {
        return kept.get(stored);
      }
    }
    return keep(stored, analyzer.restore(stored));
  }

  private Analysis keep(StoredAnalysis stored, Analysis analysis) {
    synchronized (kept) {
      // Another thread may have been faster; all shall work with one and the same.
      if (kept.containsKey(stored)) {
        return kept.get(stored);
      }
      kept.put(stored, analysis);
      length += stored.article().text().length();
      dropEldest();
      return analysis;
    }
  }

  private void dropEldest() {
    Iterator<StoredAnalysis> eldest = kept.keySet().iterator();
    while (length > LONGEST && kept.size() > 1) {
      length -= eldest.next().article().text().length();
      eldest.remove();
    }
  }
}
