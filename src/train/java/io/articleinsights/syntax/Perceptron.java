package io.articleinsights.syntax;

import java.util.Arrays;
import java.util.Random;

/**
 * An averaged perceptron (Collins, 2002) while it learns, with a margin and with features that are
 * left out at random, so that it trusts no single one: whole numbers only, so that the same
 * examples in the same order give the same weights on every machine.
 */
final class Perceptron implements Model.Scorer {

  private final int width;
  private final int margin;
  private final int dropPercent;
  private int[] keys = new int[1 << 16];
  private int[] rowOf = new int[1 << 16];
  private int[] featureOf = new int[1 << 15];
  private int[] weights;
  private long[] shifts;
  private int rows = 1;
  private int time = 1;
  private final int[] found = new int[64];
  private final int[] scores = new int[64];

  /**
   * @param width how many classes there are
   * @param margin by how much the right class must win, or it is learned again
   * @param dropPercent how many of a hundred features are left out of a lesson
   */
  Perceptron(int width, int margin, int dropPercent) {
    this.width = width;
    this.margin = margin;
    this.dropPercent = dropPercent;
    weights = new int[width << 15];
    shifts = new long[width << 15];
  }

  @Override
  public int best(int[] features, int count, long classes) {
    find(features, count, null);
    return best(classes);
  }

  /**
   * One decision: learns when the best of the right classes does not win by the margin.
   *
   * @return the class that the perceptron would have chosen
   */
  int learn(int[] features, int count, long right, long classes, Random random) {
    find(features, count, random);
    time++;
    int good = best(right);
    long others = classes & ~right;
    if (others == 0) {
      return good;
    }
    int bad = best(others);
    if (scores[good] < scores[bad] + margin) {
      for (int i = 0; i < count; i++) {
        add(found[i], good, 1);
        add(found[i], bad, -1);
      }
    }
    return scores[good] >= scores[bad] ? good : bad;
  }

  private void find(int[] features, int count, Random random) {
    Arrays.fill(scores, 0, width, 0);
    for (int i = 0; i < count; i++) {
      boolean dropped = random != null && random.nextInt(100) < dropPercent;
      found[i] = dropped ? 0 : row(features[i], random != null);
      int first = found[i] * width;
      for (int category = 0; found[i] > 0 && category < width; category++) {
        scores[category] += weights[first + category];
      }
    }
  }

  private int best(long classes) {
    int best = 0;
    int highest = Integer.MIN_VALUE;
    for (long rest = classes; rest != 0; rest &= rest - 1) {
      int category = Long.numberOfTrailingZeros(rest);
      if (scores[category] > highest) {
        highest = scores[category];
        best = category;
      }
    }
    return best;
  }

  private void add(int row, int category, int step) {
    if (row > 0) {
      weights[row * width + category] += step;
      shifts[row * width + category] += (long) step * time;
    }
  }

  /** The row of a feature; 0 when there is none, which no feature has. */
  private int row(int feature, boolean make) {
    int slot = slot(feature);
    if (rowOf[slot] == 0 && make) {
      if (rows * 2 >= keys.length) {
        grow();
        slot = slot(feature);
      }
      keys[slot] = feature;
      rowOf[slot] = rows;
      featureOf[rows++] = feature;
    }
    return rowOf[slot];
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = feature * 0x9E3779B1 >>> 7 & mask;
    while (rowOf[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int size = keys.length * 2;
    keys = new int[size];
    rowOf = new int[size];
    featureOf = Arrays.copyOf(featureOf, size / 2);
    weights = Arrays.copyOf(weights, size / 2 * width);
    shifts = Arrays.copyOf(shifts, size / 2 * width);
    for (int row = 1; row < rows; row++) {
      int slot = slot(featureOf[row]);
      keys[slot] = featureOf[row];
      rowOf[slot] = row;
    }
  }

  /** What was learned, on average over all decisions. */
  Averages averages() {
    float[] averages = new float[rows * width];
    for (int i = 0; i < averages.length; i++) {
      averages[i] = (float) (weights[i] - (double) shifts[i] / time);
    }
    return new Averages(width, Arrays.copyOf(featureOf, rows), averages);
  }
}
