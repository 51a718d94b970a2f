package io.articleinsights.syntax;

import java.util.Arrays;

/**
 * An averaged perceptron (Collins, 2002) while it learns: whole numbers only, so that the same
 * examples in the same order give the same weights on every machine.
 */
final class Perceptron implements Scorer {

  private long[] keys = new long[1 << 16];
  private int[] weights = new int[1 << 16];
  private int[] changed = new int[1 << 16];
  private long[] totals = new long[1 << 16];
  private int[] updates = new int[1 << 16];
  private int used;
  private int time;

  @Override
  public int best(int[] features, int count, long classes) {
    int best = 0;
    int highest = Integer.MIN_VALUE;
    for (long rest = classes; rest != 0; rest &= rest - 1) {
      int category = Long.numberOfTrailingZeros(rest);
      int score = 0;
      for (int i = 0; i < count; i++) {
        int slot = slot(key(features[i], category));
        score += keys[slot] == 0 ? 0 : weights[slot];
      }
      if (score > highest) {
        highest = score;
        best = category;
      }
    }
    return best;
  }

  /** One decision has passed. */
  void tick() {
    time++;
  }

  /** Makes the right class a little more and the wrong one a little less likely. */
  void update(int[] features, int count, int right, int wrong) {
    for (int i = 0; i < count; i++) {
      add(key(features[i], right), 1);
      add(key(features[i], wrong), -1);
    }
  }

  private static long key(int feature, int category) {
    return (long) feature << 8 | category + 1;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void add(long key, int step) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (used * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      changed[slot] = time;
      used++;
    }
    totals[slot] += (long) weights[slot] * (time - changed[slot]);
    changed[slot] = time;
    weights[slot] += step;
    updates[slot]++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldWeights = weights;
    int[] oldChanged = changed;
    long[] oldTotals = totals;
    int[] oldUpdates = updates;
    int size = keys.length * 2;
    keys = new long[size];
    weights = new int[size];
    changed = new int[size];
    totals = new long[size];
    updates = new int[size];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        weights[slot] = oldWeights[i];
        changed[slot] = oldChanged[i];
        totals[slot] = oldTotals[i];
        updates[slot] = oldUpdates[i];
      }
    }
  }

  /** The weights on average over all decisions, as they lie in the product. */
  WeightTable packed(int bits, int leastUpdates) {
    return new WeightTable(slots(bits, leastUpdates));
  }

  /** The heaviest weights, as many as find room in 2 to the power of {@code bits} slots. */
  short[] slots(int bits, int leastUpdates) {
    double[] averages = new double[keys.length];
    long[] order = new long[used];
    int kept = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0 && updates[i] >= leastUpdates) {
        averages[i] = (totals[i] + (double) weights[i] * (time - changed[i])) / Math.max(1, time);
        int size = (int) Math.min(0x3FFFFFFF, Math.abs(averages[i]) * 1e5);
        order[kept++] = (long) -size << 32 | i;
      }
    }
    Arrays.sort(order, 0, kept);
    double unit = unit(averages, order, kept);
    short[] slots = new short[(1 << bits) + WeightTable.REACH];
    for (int k = 0; k < kept; k++) {
      int i = (int) order[k];
      long weight = Math.max(-127, Math.min(127, Math.round(averages[i] / unit)));
      if (weight != 0) {
        put(slots, bits, keys[i], (int) weight);
      }
    }
    return slots;
  }

  /** What a weight of 1 stands for: one in a thousand is cut to the largest. */
  private static double unit(double[] averages, long[] order, int kept) {
    return kept == 0 ? 1 : Math.abs(averages[(int) order[kept / 1000]]) / 127;
  }

  private static void put(short[] slots, int bits, long key, int weight) {
    int hash = WeightTable.hash((int) (key >> 8), (int) (key & 0xFF) - 1);
    int first = hash >>> 32 - bits;
    int fingerprint = WeightTable.fingerprint(hash);
    for (int slot = first; slot < first + WeightTable.REACH; slot++) {
      if ((slots[slot] & 0xFF) == fingerprint) {
        return;
      }
      if (slots[slot] == 0) {
        slots[slot] = (short) (weight << 8 | fingerprint);
        return;
      }
    }
  }

  int size() {
    return used;
  }
}
