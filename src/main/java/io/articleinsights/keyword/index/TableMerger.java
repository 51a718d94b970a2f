package io.articleinsights.keyword.index;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;

/** Writes what several tables say of a range of hashes as one table. */
final class TableMerger {

  private final List<KeywordTable> tables;
  private final IntPredicate gone;
  private final LongPredicate changed;
  private final int[] rows;
  private final int[] ends;

  /**
   * @param gone tells of an article's number whether the first of the tables has an old version of
   *     it, to be left out
   * @param changed tells of a keyword whether one of those old versions has it
   * @param from the lowest hash
   * @param to the highest hash
   */
  TableMerger(
      List<KeywordTable> tables, IntPredicate gone, LongPredicate changed, long from, long to) {
    this.tables = List.copyOf(tables);
    this.gone = gone;
    this.changed = changed;
    this.rows = new int[tables.size()];
    this.ends = new int[tables.size()];
    for (int table = 0; table < rows.length; table++) {
      rows[table] = tables.get(table).atOrAfter(from);
      ends[table] =
          to == Long.MAX_VALUE ? tables.get(table).size() : tables.get(table).atOrAfter(to + 1);
    }
  }

  KeywordTable merge() {
    int expected = 0;
    for (int table = 0; table < rows.length; table++) {
      expected = Math.max(expected, ends[table] - rows[table]);
    }
    TableWriter writer = new TableWriter(expected);
    while (hasNext()) {
      write(least(), writer);
    }
    return writer.table();
  }

  private boolean hasNext() {
    for (int table = 0; table < rows.length; table++) {
      if (rows[table] < ends[table]) {
        return true;
      }
    }
    return false;
  }

  private long least() {
    long least = Long.MAX_VALUE;
    for (int table = 0; table < rows.length; table++) {
      if (rows[table] < ends[table]) {
        least = Math.min(least, tables.get(table).hash(rows[table]));
      }
    }
    return least;
  }

  private void write(long hash, TableWriter writer) {
    int only = only(hash);
    if (only >= 0 && (only > 0 || !changed.test(hash))) {
      writer.copy(tables.get(only), rows[only]++);
    } else {
      merge(hash, writer);
    }
  }

  /** The one table that has a keyword, -1 when several have it. */
  private int only(long hash) {
    int only = -1;
    for (int table = 0; table < rows.length; table++) {
      if (has(table, hash)) {
        if (only >= 0) {
          return -1;
        }
        only = table;
      }
    }
    return only;
  }

  private boolean has(int table, long hash) {
    return rows[table] < ends[table] && tables.get(table).hash(rows[table]) == hash;
  }

  private void merge(long hash, TableWriter writer) {
    EntryReader[] readers = new EntryReader[rows.length];
    boolean phrase = false;
    for (int table = 0; table < rows.length; table++) {
      if (has(table, hash)) {
        phrase = tables.get(table).isPhrase(rows[table]);
        readers[table] = tables.get(table).entries(rows[table]++);
        advance(readers, table);
      }
    }
    writer.begin(hash);
    for (int table = first(readers); table >= 0; table = first(readers)) {
      writer.add(readers[table]);
      advance(readers, table);
    }
    writer.end(phrase);
  }

  /** Goes on in one of the tables to the next article that is still there. */
  private void advance(EntryReader[] readers, int table) {
    boolean more = readers[table].next();
    while (more && table == 0 && gone.test(readers[table].article())) {
      more = readers[table].next();
    }
    if (!more) {
      readers[table] = null;
    }
  }

  /** The table whose next article has the lowest number, -1 when none has any. */
  private static int first(EntryReader[] readers) {
    int first = -1;
    for (int table = 0; table < readers.length; table++) {
      boolean lower =
          readers[table] != null
              && (first < 0 || readers[table].article() < readers[first].article());
      first = lower ? table : first;
    }
    return first;
  }
}
