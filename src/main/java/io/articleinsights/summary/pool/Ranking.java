package io.articleinsights.summary.pool;

/** An algorithm that gives every sentence a score of its own, whatever else is chosen. */
@FunctionalInterface
public interface Ranking {

  /** The score of every sentence of the pool: the higher, the better. */
  double[] scores(SentencePool pool);
}
