package io.articleinsights.keyword.index;

import io.articleinsights.keyword.InverseDocumentFrequency;
import java.util.stream.IntStream;

/** A stretch of the keywords in an order, the strongest first. Immutable. */
final class RankedRows {

  private final int first;
  private final KeywordTable[] tables;
  private final int[] rows;
  private final int total;

  /**
   * @param first how many stand before the stretch
   * @param tables for each keyword the table that it lies in
   * @param rows for each keyword its row there
   * @param total how many there are, those left out included
   */
  RankedRows(int first, KeywordTable[] tables, int[] rows, int total) {
    this.first = first;
    this.tables = tables;
    this.rows = rows;
    this.total = total;
  }

  /** Some of them, from a place in their order on, which the stretch holds. */
  IndexedKeywordPage page(int offset, int limit, InverseDocumentFrequency rarity) {
    int end = (int) Math.min(rows.length, (long) offset - first + limit);
    return new IndexedKeywordPage(
        IntStream.range(Math.min(offset - first, end), end)
            .mapToObj(at -> KeywordIndex.keyword(tables[at], rows[at], rarity))
            .toList(),
        total);
  }
}
