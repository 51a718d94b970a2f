package io.articleinsights.summary.classic;

import io.articleinsights.summary.pool.CentralSentences;
import io.articleinsights.summary.pool.Ranking;
import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.SparseRows;
import io.articleinsights.text.Cancellation;

/**
 * Steinberger and Jezek, 2004: singular value decomposition of the matrix of terms by sentences; a
 * sentence scores its length in the space of the strongest topics, those whose singular value is at
 * least half of the greatest.
 */
public final class LatentSemantics implements Ranking {

  private static final int MOST_TOPICS = 8;
  private static final int ROUNDS = 60;

  @Override
  public double[] scores(SentencePool pool) {
    int[] candidates = CentralSentences.of(pool.vectors());
    SparseRows rows = SparseRows.of(pool.vectors(), candidates, (term, count) -> count);
    return CentralSentences.spread(topicLengths(rows), candidates, pool.size());
  }

  /** By orthogonal iteration: multiplies a few vectors with the matrix until they stay. */
  private static double[] topicLengths(SparseRows rows) {
    double[][] topics = start(Math.min(MOST_TOPICS, rows.count()), rows.count());
    double[] values = new double[topics.length];
    for (int round = 0; round < ROUNDS; round++) {
      for (int topic = 0; topic < topics.length; topic++) {
        Cancellation.check();
        topics[topic] = similarityTimes(rows, topics[topic]);
        values[topic] = orthonormalize(topics, topic);
      }
    }
    double[] lengths = new double[rows.count()];
    for (int topic = 0; topic < topics.length; topic++) {
      if (values[topic] * 4 >= values[0]) {
        for (int row = 0; row < lengths.length; row++) {
          lengths[row] += values[topic] * topics[topic][row] * topics[topic][row];
        }
      }
    }
    for (int row = 0; row < lengths.length; row++) {
      lengths[row] = Math.sqrt(lengths[row]);
    }
    return lengths;
  }

  /** Vectors that no text is likely to be orthogonal to, the same each time. */
  private static double[][] start(int topics, int rows) {
    double[][] start = new double[topics][rows];
    long state = 1;
    for (double[] vector : start) {
      for (int row = 0; row < rows; row++) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        vector[row] = 0.5 + (state >>> 40) / (double) (1 << 24);
      }
    }
    return start;
  }

  private static double[] similarityTimes(SparseRows rows, double[] vector) {
    double[] terms = new double[rows.columnCount()];
    for (int row = 0; row < vector.length; row++) {
      rows.addRow(row, vector[row], terms);
    }
    double[] product = new double[vector.length];
    for (int row = 0; row < vector.length; row++) {
      product[row] = rows.multiplyRow(row, terms);
    }
    return product;
  }

  /** Takes the earlier vectors out of one and scales it to length 1; answers its length before. */
  private static double orthonormalize(double[][] vectors, int which) {
    double[] vector = vectors[which];
    for (int earlier = 0; earlier < which; earlier++) {
      double along = product(vectors[earlier], vector);
      for (int at = 0; at < vector.length; at++) {
        vector[at] -= along * vectors[earlier][at];
      }
    }
    double length = Math.sqrt(product(vector, vector));
    for (int at = 0; at < vector.length && length > 0; at++) {
      vector[at] /= length;
    }
    return length;
  }

  private static double product(double[] left, double[] right) {
    double product = 0;
    for (int at = 0; at < left.length; at++) {
      product += left[at] * right[at];
    }
    return product;
  }
}
