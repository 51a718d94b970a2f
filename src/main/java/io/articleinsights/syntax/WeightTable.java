package io.articleinsights.syntax;

/**
 * Weights of a linear model in one flat array: a pair of feature and class has a slot of 16 bits,
 * its fingerprint and its weight. A pair that is not there weighs nothing; one of 256 strangers is
 * mistaken for a pair that shares its slot.
 */
final class WeightTable implements Scorer {

  /** How many slots in a row a pair may stand in. */
  static final int REACH = 4;

  private final short[] slots;
  private final int shift;

  /**
   * @param slots a power of two of them, and {@link #REACH} more
   */
  WeightTable(short[] slots) {
    this.slots = slots;
    this.shift = Integer.numberOfLeadingZeros(slots.length - REACH) + 1;
  }

  static int hash(int feature, int category) {
    int mixed = (feature + category * 0x3C6EF372) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }

  /** 1 to 255. */
  static int fingerprint(int hash) {
    int low = hash & 0xFF;
    return low == 0 ? 1 : low;
  }

  @Override
  public int best(int[] features, int count, long classes) {
    int best = 0;
    int highest = Integer.MIN_VALUE;
    for (long rest = classes; rest != 0; rest &= rest - 1) {
      int category = Long.numberOfTrailingZeros(rest);
      int score = 0;
      for (int i = 0; i < count; i++) {
        score += weight(hash(features[i], category));
      }
      if (score > highest) {
        highest = score;
        best = category;
      }
    }
    return best;
  }

  private int weight(int hash) {
    int slot = hash >>> shift;
    int fingerprint = fingerprint(hash);
    for (int i = slot; i < slot + REACH; i++) {
      short entry = slots[i];
      if ((entry & 0xFF) == fingerprint) {
        return entry >> 8;
      }
    }
    return 0;
  }
}
