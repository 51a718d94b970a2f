package io.articleinsights.quote;

/** How another's words are given. */
public enum QuoteType {
  /** Word for word, in quotation marks. */
  DIRECT,
  /** Reported in the writer's words. */
  INDIRECT,
  /** Reported, with some of the words in quotation marks. */
  MIXED
}
