package io.articleinsights.syntax;

/**
 * Weights of the parser's three moves. A feature has one slot of 32 bits: how much better it makes
 * {@link ArcState#RIGHT} and {@link ArcState#LEFT} than {@link ArcState#SHIFT}, 8 bits each, and a
 * fingerprint of 16 bits. A feature that is not there weighs nothing; one of 16,000 strangers is
 * mistaken for one that shares its bucket.
 */
final class MoveTable implements Model.Scorer {

  /** The bits of a slot that hold the fingerprint. */
  static final int PRINT = 0xFFFF;

  private final int[] slots;

  /**
   * @param slots a whole number of buckets
   */
  MoveTable(int[] slots) {
    this.slots = slots;
  }

  static int slot(int feature, int left, int right) {
    return right << 24 | (left & 0xFF) << 16 | Hash.print(feature, PRINT);
  }

  @Override
  public int best(int[] features, int count, long moves) {
    int left = 0;
    int right = 0;
    for (int i = 0; i < count; i++) {
      int slot = slot(features[i]);
      left += (byte) (slot >> 16);
      right += slot >> 24;
    }
    return best(left, right, moves);
  }

  private static int best(int left, int right, long moves) {
    boolean shifts = (moves & 1 << ArcState.SHIFT) != 0;
    boolean lefts = (moves & 1 << ArcState.LEFT) != 0;
    boolean rights = (moves & 1 << ArcState.RIGHT) != 0;
    int best = shifts ? 0 : Integer.MIN_VALUE;
    int move = ArcState.SHIFT;
    if (lefts && left > best) {
      best = left;
      move = ArcState.LEFT;
    }
    return rights && right > best ? ArcState.RIGHT : move;
  }

  /** Without branches: which slot of a bucket matches, nobody can foretell. */
  private int slot(int feature) {
    int[] all = slots;
    int first = Hash.bucket(feature, all.length);
    int print = Hash.print(feature, PRINT);
    int slot = 0;
    for (int i = first; i < first + Hash.SLOTS; i++) {
      int entry = all[i];
      slot |= entry & ((entry ^ print) & PRINT) - 1 >> 31;
    }
    return slot;
  }
}
