package io.articleinsights.syntax;

import java.util.Arrays;

/**
 * The average weights of a {@link Perceptron}: row by row as many as there are classes, the first
 * row empty; and the tables of the product made of the heaviest.
 */
final class Averages {

  private static final int MOVES = 3;

  /** Of so many rows one has a weight that is cut to the largest. */
  private static final int CUT = 1000;

  private static final int LARGEST_MOVE = 127;
  private static final int LARGEST_WEIGHT = 255;

  /** A lighter weight is left out of a row. */
  private static final int LEAST = 3;

  private final int width;
  private final int[] features;
  private final float[] weights;
  private final float[] sizes;
  private final int[] order;

  Averages(int width, int[] features, float[] weights) {
    this.width = width;
    this.features = features;
    this.weights = weights;
    if (width == MOVES) {
      center();
    }
    this.sizes = sizes();
    this.order = order();
  }

  /** Only how much better a move is than a shift matters. */
  private void center() {
    for (int row = 0; row < features.length; row++) {
      float shift = weights[row * width + ArcState.SHIFT];
      for (int category = 0; category < width; category++) {
        weights[row * width + category] -= shift;
      }
    }
  }

  private float[] sizes() {
    float[] sizes = new float[features.length];
    for (int row = 1; row < sizes.length; row++) {
      for (int category = 0; category < width; category++) {
        sizes[row] += Math.abs(weights[row * width + category]);
      }
    }
    return sizes;
  }

  /** The rows, the heaviest first. */
  private int[] order() {
    long[] keys = new long[features.length - 1];
    for (int row = 1; row <= keys.length; row++) {
      keys[row - 1] = (long) -Float.floatToIntBits(sizes[row]) << 32 | row;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  /** The slots of a {@link MoveTable}, as many. */
  int[] moves(int size) {
    int[] slots = new int[size];
    double unit = unit(LARGEST_MOVE, size);
    for (int row : order) {
      int left = rounded(weights[row * width + ArcState.LEFT], unit, LARGEST_MOVE);
      int right = rounded(weights[row * width + ArcState.RIGHT], unit, LARGEST_MOVE);
      if (left != 0 || right != 0) {
        put(slots, features[row], MoveTable.slot(features[row], left, right));
      }
    }
    return slots;
  }

  /** What {@link WeightRows} are made of. */
  record Rows(int[] slots, short[] rows) {

    WeightRows made() {
      return new WeightRows(slots, rows);
    }
  }

  Rows rows(int size) {
    int[] slots = new int[size];
    short[] rows = new short[1 << 20];
    double unit = unit(LARGEST_WEIGHT, size);
    int place = 0;
    for (int row : order) {
      int end = row(row, unit, rows, place);
      int slot = WeightRows.slot(features[row], place);
      place = end > place && put(slots, features[row], slot) ? end : place;
    }
    return new Rows(slots, Arrays.copyOf(rows, place));
  }

  private int row(int row, double unit, short[] rows, int place) {
    int at = place;
    for (int category = 0; category < width; category++) {
      int weight = rounded(weights[row * width + category], unit, LARGEST_WEIGHT);
      if (Math.abs(weight) >= LEAST) {
        rows[at++] = WeightRows.entry(category, weight, false);
      }
    }
    if (at > place) {
      rows[at - 1] |= 1;
    }
    return at;
  }

  /** Whether there was room. */
  private static boolean put(int[] slots, int feature, int slot) {
    int first = Hash.bucket(feature, slots.length);
    for (int i = first; i < first + Hash.SLOTS; i++) {
      if (slots[i] == 0) {
        slots[i] = slot;
        return true;
      }
    }
    return false;
  }

  private static int rounded(double weight, double unit, int largest) {
    return (int) Math.max(-largest, Math.min(largest, Math.round(weight / unit)));
  }

  /** What a weight of 1 stands for. */
  private double unit(int largest, int size) {
    float[] highest = new float[Math.min(size, order.length)];
    for (int i = 0; i < highest.length; i++) {
      for (int category = 0; category < width; category++) {
        highest[i] = Math.max(highest[i], Math.abs(weights[order[i] * width + category]));
      }
    }
    Arrays.sort(highest);
    int cut = highest.length / CUT;
    return highest.length == 0 ? 1 : highest[highest.length - 1 - cut] / largest;
  }
}
