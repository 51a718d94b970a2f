package io.articleinsights.summary;

import io.articleinsights.summary.pool.CentralSentences;
import io.articleinsights.summary.pool.InverseFrequency;
import io.articleinsights.summary.pool.SparseRows;
import io.articleinsights.summary.pool.TermVectors;
import java.util.stream.IntStream;

/**
 * Degree centrality (Erkan and Radev, 2004) in the graph of all sentences with an edge wherever two
 * share a term, weighted with the cosine of their TF-IDF vectors.
 *
 * <p>The graph need not be drawn: the sum of a sentence's cosines with all others is its product
 * with the sum of all vectors, less 1 for itself. So the time is linear in the length of the text.
 */
final class Centrality {

  private static final double ROUNDING = 1e-9;

  private Centrality() {}

  /**
   * The weighted degree of every sentence over the greatest one: 0 to 1.
   *
   * @param leftOut sentences that have no part in the graph: theirs is 0
   */
  static double[] of(TermVectors vectors, boolean[] leftOut) {
    int count = vectors.sentenceCount();
    int[] nodes = IntStream.range(0, count).filter(sentence -> !leftOut[sentence]).toArray();
    SparseRows rows = SparseRows.of(vectors, nodes, new InverseFrequency(vectors)).normalized();
    return CentralSentences.spread(degrees(rows), nodes, count);
  }

  private static double[] degrees(SparseRows rows) {
    double[] sum = new double[rows.columnCount()];
    for (int row = 0; row < rows.count(); row++) {
      rows.addRow(row, 1, sum);
    }
    double[] degrees = new double[rows.count()];
    double greatest = 0;
    for (int row = 0; row < degrees.length; row++) {
      double degree = rows.multiplyRow(row, sum) - 1;
      degrees[row] = degree > ROUNDING ? degree : 0;
      greatest = Math.max(greatest, degrees[row]);
    }
    for (int row = 0; row < degrees.length && greatest > 0; row++) {
      degrees[row] /= greatest;
    }
    return degrees;
  }
}
