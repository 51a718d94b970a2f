package io.articleinsights.keyword.index;

import io.articleinsights.text.Cancellation;

/**
 * Brings a stretch of an order to its place without sorting what stands before and after it (Hoare,
 * "Algorithm 65: Find", 1961). No two items are equal. For one thread.
 */
final class Partition<T extends Comparable<T>> {

  private final T[] items;

  Partition(T[] items) {
    this.items = items;
  }

  /** Puts what belongs between two places there, in no order. */
  void settle(int from, int to) {
    place(from, 0);
    place(to, from);
  }

  /** Puts what belongs to a place there: what is less before it, what is more after it. */
  private void place(int wanted, int from) {
    int low = from;
    int high = items.length - 1;
    while (low < high && wanted <= high) {
      Cancellation.check();
      T pivot = median(items[low], items[(low + high) >>> 1], items[high]);
      int left = low;
      int right = high;
      while (left <= right) {
        while (items[left].compareTo(pivot) < 0) {
          left++;
        }
        while (items[right].compareTo(pivot) > 0) {
          right--;
        }
        if (left <= right) {
          swap(left++, right--);
        }
      }
      low = wanted <= right ? low : Math.max(left, low);
      high = wanted <= right ? right : high;
      if (wanted > right && wanted < left) {
        return;
      }
    }
  }

  private T median(T one, T other, T third) {
    T less = one.compareTo(other) < 0 ? one : other;
    T more = less == one ? other : one;
    T upper = more.compareTo(third) < 0 ? more : third;
    return less.compareTo(upper) < 0 ? upper : less;
  }

  private void swap(int one, int other) {
    T item = items[one];
    items[one] = items[other];
    items[other] = item;
  }
}
