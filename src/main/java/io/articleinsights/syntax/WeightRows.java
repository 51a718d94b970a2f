package io.articleinsights.syntax;

/**
 * Weights of a linear model with many classes. A feature has one slot of 32 bits, a fingerprint of
 * 12 bits and the place of its row; the row lists the classes that the feature speaks for or
 * against. A feature that is not there weighs nothing; one of 1,000 strangers is mistaken for one
 * that shares its bucket.
 */
final class WeightRows implements Model.Scorer {

  /** The bits of a feature that make its fingerprint. */
  static final int PRINT = 0xFFF;

  /** The bits of a slot that hold the place of the row. */
  static final int PLACE = 0xFFFFF;

  private final int[] slots;
  private final short[] rows;

  /**
   * @param slots a whole number of buckets
   * @param rows entries made by {@link #entry}
   */
  WeightRows(int[] slots, short[] rows) {
    this.slots = slots;
    this.rows = rows;
  }

  static int slot(int feature, int place) {
    return Hash.print(feature, PRINT) << 20 | place;
  }

  /**
   * @param weight -256 to 255
   * @param last whether the row ends here
   */
  static short entry(int category, int weight, boolean last) {
    return (short) (weight << 7 | category << 1 | (last ? 1 : 0));
  }

  /**
   * Reads in rounds, slots first, then the first entry of each row, then the rest, so that the
   * processor need not wait for one place of memory before it asks for the next.
   */
  @Override
  public int best(int[] features, int count, long classes) {
    int[] scores = new int[Long.SIZE];
    int[] places = new int[count];
    int found = places(features, count, places);
    int longer = firstEntries(places, found, scores);
    for (int i = 0; i < longer; i++) {
      rest(places[i], scores);
    }
    return best(scores, classes);
  }

  private int places(int[] features, int count, int[] places) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      int slot = slot(features[i]);
      places[found] = slot & PLACE;
      found += slot == 0 ? 0 : 1;
    }
    return found;
  }

  /** Leaves the places of the rows that go on, and tells how many they are. */
  private int firstEntries(int[] places, int found, int[] scores) {
    int longer = 0;
    for (int i = 0; i < found; i++) {
      int place = places[i];
      int entry = rows[place];
      scores[entry >> 1 & 63] += entry >> 7;
      places[longer] = place + 1;
      longer += 1 - (entry & 1);
    }
    return longer;
  }

  private void rest(int place, int[] scores) {
    int at = place;
    int entry;
    do {
      entry = rows[at++];
      scores[entry >> 1 & 63] += entry >> 7;
    } while ((entry & 1) == 0);
  }

  private static int best(int[] scores, long classes) {
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

  private int slot(int feature) {
    int[] all = slots;
    int first = Hash.bucket(feature, all.length);
    int print = Hash.print(feature, PRINT);
    int slot = 0;
    for (int i = first; i < first + Hash.SLOTS; i++) {
      int entry = all[i];
      slot = entry >>> 20 == print ? entry : slot;
    }
    return slot;
  }
}
