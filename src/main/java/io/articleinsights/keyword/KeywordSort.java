package io.articleinsights.keyword;

/** What keywords are ranked by. */
public enum KeywordSort {
  /** The number of occurrences, ties by score. */
  COUNT,
  /** Salience for the article. */
  SCORE
}
