package io.articleinsights.summary;

/** How the sentences of a summary are chosen. */
public enum Algorithm {
  /** Our own model; the others are here to compare it with. */
  DEFAULT,
  /** The first sentences of the article. */
  LEAD
}
