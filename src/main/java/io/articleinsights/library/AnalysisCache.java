package io.articleinsights.library;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.analysis.StoredAnalysis;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Restores stored analyses and keeps those that were asked for last, bounded by the length of their
 * texts, and beside them some that a library asks for again and again. Safe for use by many
 * threads.
 */
final class AnalysisCache {

  /** UTF-16 code units of all texts that are kept; what is kept takes some seven bytes for each. */
  private static final long LONGEST = 300_000;

  /** The same of those that stay: the fifty most central articles of a usual length. */
  private static final long LONGEST_STAYING = 250_000;

  private final ArticleAnalyzer analyzer;
  private final Map<StoredAnalysis, Analysis> kept = new LinkedHashMap<>(16, 0.75f, true);
  private Set<StoredAnalysis> staying = Set.of();

  /** Of those that do not stay. */
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

  /**
   * Lets analyses stay once they have been asked for, in place of those that stayed before: as many
   * as there is room for, the first ones first.
   */
  void letStay(List<StoredAnalysis> wanted) {
    Set<StoredAnalysis> chosen = new HashSet<>();
    long room = LONGEST_STAYING;
    for (StoredAnalysis stored : wanted) {
      int needed = stored.article().text().length();
      if (needed <= room && chosen.add(stored)) {
        room -= needed;
      }
    }
    synchronized (kept) {
      staying = chosen;
      length = kept.keySet().stream().mapToLong(this::counted).sum();
      dropEldest();
    }
  }

  /** Makes the analyses that stay, as far as summaries ask. */
  void prepareStaying() {
    List<StoredAnalysis> wanted;
    synchronized (kept) {
      wanted = List.copyOf(staying);
    }
    wanted.forEach(stored -> get(stored).prepareSummary());
  }

  /** What an analysis takes of the room of those that do not stay. */
  private long counted(StoredAnalysis stored) {
    return staying.contains(stored) ? 0 : stored.article().text().length();
  }

  /** Lets everything go; whatever is asked for is made again. */
  void clear() {
    synchronized (kept) {
      kept.clear();
      length = 0;
    }
  }

  private Analysis keep(StoredAnalysis stored, Analysis analysis) {
    synchronized (kept) {
      // Another thread may have been faster; all shall work with one and the same.
      if (kept.containsKey(stored)) {
        return kept.get(stored);
      }
      kept.put(stored, analysis);
      length += counted(stored);
      dropEldest();
      return analysis;
    }
  }

  private void dropEldest() {
    Iterator<StoredAnalysis> eldest = kept.keySet().iterator();
    while (length > LONGEST && eldest.hasNext()) {
      StoredAnalysis next = eldest.next();
      // The one that was asked for last is in use.
      if (!staying.contains(next) && eldest.hasNext()) {
        length -= counted(next);
        eldest.remove();
      }
    }
  }
}
