package io.articleinsights.syntax;

/**
 * A hash table over one array: the features that share a bucket lie in four slots side by side, 16
 * bytes, so that a look costs one place of memory. A slot that is 0 is free.
 */
final class Buckets {

  /** How many slots a bucket has. */
  static final int SIZE = 4;

  private Buckets() {}

  /** The first slot of a feature's bucket, in an array of so many slots. */
  static int first(int feature, int slots) {
    return (int) ((feature & 0xFFFFFFFFL) * (slots >>> 2) >>> 32) << 2;
  }

  /** The low bits of a feature, which do not choose its bucket; never 0. */
  static int print(int feature, int mask) {
    int print = feature & mask;
    return print == 0 ? 1 : print;
  }
}
