package io.articleinsights.keyword.index;

import java.util.Arrays;

/** Writes a table, keyword after keyword, each with its articles in the order of their numbers. */
final class TableWriter {

  private long[] hashes;
  private int[] counts;
  private int[] saliences;
  private byte[] flags;
  private int[] offsets;
  private byte[] entries;
  private int size;
  private int end;

  private byte[] pending = new byte[64];
  private int pendingEnd;
  private int articles;
  private int lastArticle;
  private long salience;
  private boolean listed;

  TableWriter(int expected) {
    hashes = new long[Math.max(4, expected)];
    counts = new int[hashes.length];
    saliences = new int[hashes.length];
    flags = new byte[hashes.length];
    offsets = new int[hashes.length];
    entries = new byte[hashes.length * 10];
  }

  void begin(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
      saliences = Arrays.copyOf(saliences, size * 2);
      flags = Arrays.copyOf(flags, size * 2);
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    hashes[size] = hash;
    counts[size] = 0;
    pendingEnd = 0;
    articles = 0;
    lastArticle = -1;
    salience = 0;
    listed = false;
  }

  void add(EntryReader entry, int article) {
    begin(article, entry.count(), entry.inTitle(), entry.listed(), entry.salience());
    place(entry.start(), entry.end(), entry.opening());
  }

  /** An article that has the keyword; its place follows. */
  void begin(int article, int count, int inTitle, boolean isListed, int articleSalience) {
    pending(article - lastArticle);
    pending(count << 2 | (isListed ? 2 : 0) | (inTitle > 0 ? 1 : 0));
    if (inTitle > 0) {
      pending(inTitle);
    }
    pending(articleSalience);
    lastArticle = article;
    articles++;
    counts[size] += count;
    salience += articleSalience;
    listed |= isListed;
  }

  void place(int start, int end, boolean opening) {
    pending(start);
    pending(end - start << 1 | (opening ? 1 : 0));
  }

  /** Ends a keyword; one that no article has is left out. */
  void end(boolean phrase) {
    if (articles == 0) {
      return;
    }
    saliences[size] = (int) Math.min(Integer.MAX_VALUE, salience);
    flags[size] = KeywordTable.flags(phrase, listed);
    offsets[size++] = end;
    number(articles);
    room(pendingEnd);
    System.arraycopy(pending, 0, entries, end, pendingEnd);
    end += pendingEnd;
  }

  private void pending(int value) {
    if (pendingEnd + 5 > pending.length) {
      pending = Arrays.copyOf(pending, pending.length * 2);
    }
    pendingEnd = put(pending, pendingEnd, value);
  }

  private void number(int value) {
    room(5);
    end = put(entries, end, value);
  }

  private void room(int more) {
    if (end + more > entries.length) {
      entries = Arrays.copyOf(entries, Math.max(end + more, entries.length * 2));
    }
  }

  /** Seven bits a byte, the low ones first. */
  private static int put(byte[] bytes, int offset, int value) {
    int at = offset;
    int rest = value;
    while (rest > 0x7F) {
      bytes[at++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
    return at;
  }

  KeywordTable table() {
    return new KeywordTable(
        Arrays.copyOf(hashes, size),
        Arrays.copyOf(counts, size),
        Arrays.copyOf(saliences, size),
        Arrays.copyOf(flags, size),
        Arrays.copyOf(offsets, size),
        Arrays.copyOf(entries, end));
  }
}
