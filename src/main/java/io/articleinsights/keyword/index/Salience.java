package io.articleinsights.keyword.index;

/**
 * Brings the scores that a keyword has in several articles together: {@code 1 - (1 - s1)(1 - s2)…},
 * that some article is about it, were the scores probabilities. The logarithms of the factors are
 * summed as whole numbers, so that the order of the articles makes no difference.
 */
final class Salience {

  private static final double UNIT = 4096;

  /** A score of 1 would outweigh all others together. */
  private static final double HIGHEST = 1 - 1e-5;

  private Salience() {}

  static int of(double score) {
    return (int) Math.round(-Math.log1p(-Math.min(score, HIGHEST)) * UNIT);
  }

  /** The score that a sum stands for, the keyword being so rare in the library. */
  static double score(long sum, double rarity) {
    return -Math.expm1(-sum / UNIT * rarity);
  }
}
