package io.articleinsights.summary.classic;

import io.articleinsights.summary.pool.Ranking;
import io.articleinsights.summary.pool.SentencePool;

/** The first sentences: of several articles the first of each, then the second of each. */
public final class Lead implements Ranking {

  @Override
  public double[] scores(SentencePool pool) {
    double[] scores = new double[pool.size()];
    for (int sentence = 0; sentence < scores.length; sentence++) {
      scores[sentence] = 1.0 / (1 + pool.numberInSource(sentence));
    }
    return scores;
  }
}
