package io.articleinsights.keyword.index;

import java.util.Arrays;

/**
 * Keywords in the order of their hashes, in flat arrays; for each the articles that have it, in the
 * order of their numbers. Immutable.
 */
final class KeywordTable {

  static final KeywordTable EMPTY = new TableWriter(0).table();

  private static final byte PHRASE = 1;
  private static final byte LISTED = 2;
  private static final byte VAGUE = 4;
  private static final byte FAINT = 8;

  private final long[] hashes;
  private final int[] counts;

  /** For each keyword the sum over its articles of what {@link Salience} makes of its scores. */
  private final int[] saliences;

  private final byte[] flags;
  private final int[] offsets;
  private final byte[] entries;

  KeywordTable(
      long[] hashes, int[] counts, int[] saliences, byte[] flags, int[] offsets, byte[] entries) {
    this.hashes = hashes;
    this.counts = counts;
    this.saliences = saliences;
    this.flags = flags;
    this.offsets = offsets;
    this.entries = entries;
  }

  static byte flags(boolean phrase, boolean listed, boolean vague, boolean faint) {
    return (byte)
        ((phrase ? PHRASE : 0) | (listed ? LISTED : 0) | (vague ? VAGUE : 0) | (faint ? FAINT : 0));
  }

  int size() {
    return hashes.length;
  }

  long hash(int row) {
    return hashes[row];
  }

  /** Number of occurrences in all bodies. */
  int count(int row) {
    return counts[row];
  }

  int salience(int row) {
    return saliences[row];
  }

  boolean isPhrase(int row) {
    return (flags[row] & PHRASE) != 0;
  }

  /** Whether at least one article lists it. */
  boolean isListed(int row) {
    return (flags[row] & LISTED) != 0;
  }

  /** Whether it says little in every article that has it. */
  boolean isVague(int row) {
    return (flags[row] & VAGUE) != 0;
  }

  /**
   * Whether most of its occurrences are in articles of which it hardly tells what they are about.
   */
  boolean isFaint(int row) {
    return (flags[row] & FAINT) != 0;
  }

  /** Number of articles that have it. */
  int articles(int row) {
    return entries(row).left();
  }

  EntryReader entries(int row) {
    return new EntryReader(entries, offsets[row]);
  }

  byte flags(int row) {
    return flags[row];
  }

  int start(int row) {
    return offsets[row];
  }

  int end(int row) {
    return row + 1 < offsets.length ? offsets[row + 1] : entries.length;
  }

  /** Copies what is said of a keyword's articles. */
  void copy(int row, byte[] into, int at) {
    System.arraycopy(entries, start(row), into, at, end(row) - start(row));
  }

  /** The row of a keyword, negative when there is none. */
  int find(long hash) {
    return Arrays.binarySearch(hashes, hash);
  }

  /** The first row with this hash or a higher one. */
  int atOrAfter(long hash) {
    int found = find(hash);
    return found < 0 ? -found - 1 : found;
  }
}
