package io.articleinsights.analysis;

import io.articleinsights.summary.LibrarySummary;
import io.articleinsights.summary.Summarizer;
import io.articleinsights.summary.pool.SummaryRequest;
import java.util.List;

/**
 * Summarises several articles at once, saying nothing twice.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class LibrarySummarizer {

  private final Summarizer summarizer = new Summarizer();

  /**
   * Chooses sentences across articles.
   *
   * @return the sentences, each with the index in {@code articles} of the article it is from
   */
  public LibrarySummary summarize(List<Analysis> articles, SummaryRequest request) {
    return summarizer.summarize(articles.stream().map(Analysis::summarySource).toList(), request);
  }
}
