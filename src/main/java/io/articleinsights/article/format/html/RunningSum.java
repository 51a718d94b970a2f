package io.articleinsights.article.format.html;

import java.util.function.IntToDoubleFunction;

/** Sums over ranges of blocks, each told at once. */
final class RunningSum {

  private final double[] before;

  RunningSum(int size, IntToDoubleFunction value) {
    before = new double[size + 1];
    for (int i = 0; i < size; i++) {
      before[i + 1] = before[i] + value.applyAsDouble(i);
    }
  }

  double of(int from, int to) {
    return before[to] - before[from];
  }

  double of(Region region) {
    return of(region.first(), region.end());
  }

  double all() {
    return before[before.length - 1];
  }
}
