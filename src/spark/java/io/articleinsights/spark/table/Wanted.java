package io.articleinsights.spark.table;

import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.summary.pool.SummaryRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much of each article is kept. The numbers that an analysis over HTTP has when nothing else is
 * asked for are the standard here too.
 *
 * @param keywords greatest number of keywords an article
 * @param sentences greatest number of sentences of a summary
 */
public record Wanted(int keywords, int sentences) implements Serializable {

  /** Refuses numbers that the analysis would refuse with an {@link IllegalArgumentException}. */
  public Wanted {
    keywordRequest(keywords);
    summaryRequest(sentences);
  }

  KeywordRequest keywordRequest() {
    return keywordRequest(keywords);
  }

  SummaryRequest summaryRequest() {
    return summaryRequest(sentences);
  }

  private static KeywordRequest keywordRequest(int limit) {
    return new KeywordRequest(Optional.empty(), KeywordSort.COUNT, 1, limit, true);
  }

  private static SummaryRequest summaryRequest(int sentences) {
    return new SummaryRequest(Algorithm.DEFAULT, sentences, OptionalInt.empty());
  }
}
