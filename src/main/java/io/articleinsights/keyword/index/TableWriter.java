package io.articleinsights.keyword.index;

import io.articleinsights.keyword.KeywordEntry;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a table, keyword after keyword, each with its articles in the order of their numbers.
 *
 * <p>Of a keyword: number of articles, number of occurrences in titles. Of each article: its
 * distance to the one before; its count with four flags (faint, vague, listed, in the title); the
 * occurrences in the title, if there are any; its salience; of each place the distance to the start
 * of the one before, and the length with a flag (opening). Every number has seven bits a byte.
 */
final class TableWriter {

  static final int IN_TITLE = 1;
  static final int LISTED = 2;
  static final int VAGUE = 4;
  static final int FAINT = 8;

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
  private int titles;
  private boolean listed;
  private boolean vague;

  /** Occurrences in articles in which the keyword is faint. */
  private int faint;

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
    titles = 0;
    listed = false;
    vague = true;
    faint = 0;
  }

  /** Takes a keyword over as another table has it. */
  void copy(KeywordTable table, int row) {
    begin(table.hash(row));
    counts[size] = table.count(row);
    saliences[size] = table.salience(row);
    flags[size] = table.flags(row);
    offsets[size++] = end;
    int length = table.end(row) - table.start(row);
    room(length);
    table.copy(row, entries, end);
    end += length;
  }

  void add(EntryReader entry) {
    article(entry.article(), entry.count(), entry.traits(), entry.inTitle());
    salience(entry.salience());
    places(entry.places());
  }

  void add(int article, KeywordEntry entry) {
    int traits =
        (entry.faint() ? FAINT : 0) | (entry.vague() ? VAGUE : 0) | (entry.listed() ? LISTED : 0);
    article(article, entry.count(), traits, entry.inTitle());
    salience(Salience.of(entry.score()));
    places(entry.places());
  }

  private void article(int article, int count, int traits, int inTitle) {
    pending(article - lastArticle);
    pending(count << 4 | traits | (inTitle > 0 ? IN_TITLE : 0));
    if (inTitle > 0) {
      pending(inTitle);
    }
    lastArticle = article;
    articles++;
    counts[size] += count;
    titles += inTitle;
    faint += (traits & FAINT) != 0 ? count : 0;
    listed |= (traits & LISTED) != 0;
    vague &= (traits & VAGUE) != 0;
  }

  private void salience(int ofArticle) {
    pending(ofArticle);
    salience += ofArticle;
  }

  private void places(List<KeywordEntry.Place> places) {
    int last = 0;
    for (KeywordEntry.Place place : places) {
      pending(place.span().start() - last);
      pending(place.span().length() << 1 | (place.opening() ? 1 : 0));
      last = place.span().start();
    }
  }

  /** Ends a keyword; one that no article has is left out. */
  void end(boolean phrase) {
    if (articles == 0) {
      return;
    }
    saliences[size] = (int) Math.min(Integer.MAX_VALUE, salience);
    flags[size] = KeywordTable.flags(phrase, listed, vague, 2L * faint > counts[size]);
    offsets[size++] = end;
    number(articles);
    number(titles);
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
