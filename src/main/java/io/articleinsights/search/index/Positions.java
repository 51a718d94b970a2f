package io.articleinsights.search.index;

import java.util.Arrays;

/** Word positions of one article, a list that grows and is used again and again. */
public final class Positions {

  /** So few are looked at one after another. */
  private static final int FEW = 12;

  private int[] values = new int[64];
  private int size;

  public void clear() {
    size = 0;
  }

  public void add(int position) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = position;
  }

  public int size() {
    return size;
  }

  public int get(int index) {
    return values[index];
  }

  /** Puts what several forms or terms have added into order, each position once. */
  public void sort() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || values[kept - 1] != values[i]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  public boolean contains(int position) {
    return Arrays.binarySearch(values, 0, size, position) >= 0;
  }

  /** How many positions lie in [from, to). */
  public int count(int from, int to) {
    if (size > FEW) {
      return to <= from ? 0 : atOrAfter(to) - atOrAfter(from);
    }
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += values[i] >= from && values[i] < to ? 1 : 0;
    }
    return count;
  }

  private int atOrAfter(int position) {
    int found = Arrays.binarySearch(values, 0, size, position);
    return found < 0 ? -found - 1 : found;
  }
}
