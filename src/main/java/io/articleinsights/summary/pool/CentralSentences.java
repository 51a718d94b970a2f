package io.articleinsights.summary.pool;

import java.util.Arrays;

/**
 * The sentences that a graph is drawn over. All of them in a text of up to {@link #LIMIT}; of a
 * longer one those nearest to its centroid (Radev, Jing, Stys, Tam, "Centroid-based summarization
 * of multiple documents", 2004), so that the number of edges stays bounded whatever is sent.
 */
public final class CentralSentences {

  /** The greatest number of sentences in a graph: some 25,000 words, forty news articles. */
  static final int LIMIT = 1000;

  private CentralSentences() {}

  /** The candidates in the order of the text. */
  public static int[] of(TermVectors vectors) {
    int count = vectors.sentenceCount();
    double[] nearness = count <= LIMIT ? new double[count] : Centroid.nearness(vectors);
    int[] nearest = Arrays.copyOf(Order.descending(nearness), Math.min(count, LIMIT));
    Arrays.sort(nearest);
    return nearest;
  }

  /** Scores of candidates as scores of all sentences; the others have none: 0. */
  public static double[] spread(double[] scores, int[] candidates, int sentenceCount) {
    double[] all = new double[sentenceCount];
    for (int index = 0; index < candidates.length; index++) {
      all[candidates[index]] = scores[index];
    }
    return all;
  }
}
