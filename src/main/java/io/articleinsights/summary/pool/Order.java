package io.articleinsights.summary.pool;

import java.util.Arrays;

/** Orders sentences by score. */
final class Order {

  private Order() {}

  /**
   * The indices of the scores, none of them negative, from the highest to the lowest; of equal ones
   * the lower first. Scores that differ by less than a {@code float} can tell are equal: what is
   * left of such a difference is the order in which sums were taken.
   */
  static int[] descending(double[] scores) {
    long[] keys = new long[scores.length];
    for (int index = 0; index < scores.length; index++) {
      long lowness = Integer.MAX_VALUE - Float.floatToIntBits((float) scores[index]);
      keys[index] = lowness << 32 | index;
    }
    Arrays.sort(keys);
    int[] order = new int[scores.length];
    for (int rank = 0; rank < order.length; rank++) {
      order[rank] = (int) keys[rank];
    }
    return order;
  }
}
