package io.articleinsights.syntax;

/**
 * Numbers for words and for features, spread evenly over all 32 bits, and where a feature lies in a
 * table over one array: those that share a bucket lie in four slots side by side, 16 bytes, so that
 * a look costs one place of memory. A slot that is 0 is free.
 */
final class Hash {

  /** How many slots a bucket has. */
  static final int SLOTS = 4;

  private static final int PRIME = 0x9E3779B1;

  private Hash() {}

  /** Of a run of characters: case, kind of apostrophe and which digit it is do not matter. */
  static int word(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return end(hash * PRIME);
  }

  static int fold(char unit) {
    if (unit < 128) {
      return unit >= 'A' && unit <= 'Z' ? unit + 32 : unit >= '0' && unit <= '9' ? '0' : unit;
    }
    return unit == '’' ? '\'' : Character.toLowerCase(unit);
  }

  static int of(int template, int a) {
    return end((template * PRIME + a) * PRIME);
  }

  static int of(int template, int a, int b) {
    return end(((template * PRIME + a) * PRIME + b) * PRIME);
  }

  static int of(int template, int a, int b, int c) {
    return end((((template * PRIME + a) * PRIME + b) * PRIME + c) * PRIME);
  }

  static int of(int template, int a, int b, int c, int d) {
    return end(((((template * PRIME + a) * PRIME + b) * PRIME + c) * PRIME + d) * PRIME);
  }

  /** The first slot of a feature's bucket, in an array of so many slots. */
  static int bucket(int feature, int slots) {
    return (int) ((feature & 0xFFFFFFFFL) * (slots >>> 2) >>> 32) << 2;
  }

  /** The low bits of a feature, which do not choose its bucket; never 0. */
  static int print(int feature, int mask) {
    int print = feature & mask;
    return print == 0 ? 1 : print;
  }

  private static int end(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x85EBCA6B;
    return mixed ^ mixed >>> 13;
  }
}
