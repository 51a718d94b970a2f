package io.articleinsights.summary;

/** The first sentences: of several articles the first of each, then the second of each. */
final class Lead implements Ranking {

  @Override
  public double[] scores(SentencePool pool) {
    double[] scores = new double[pool.size()];
    for (int sentence = 0; sentence < scores.length; sentence++) {
      scores[sentence] = 1.0 / (1 + pool.numberInSource(sentence));
    }
    return scores;
  }
}
