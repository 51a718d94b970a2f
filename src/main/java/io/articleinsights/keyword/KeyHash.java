package io.articleinsights.keyword;

/** A 64-bit hash of keys, the same on every machine; FNV-1a (Fowler, Noll, Vo, 1991). */
public final class KeyHash {

  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private KeyHash() {}

  public static long of(String key) {
    return append(BASIS, key);
  }

  /** The hash of what {@code hash} stands for, followed by a blank and {@code key}. */
  static long join(long hash, String key) {
    return append((hash ^ ' ') * PRIME, key);
  }

  private static long append(long hash, String key) {
    long mixed = hash;
    for (int at = 0; at < key.length(); at++) {
      mixed = (mixed ^ key.charAt(at)) * PRIME;
    }
    return mixed;
  }
}
