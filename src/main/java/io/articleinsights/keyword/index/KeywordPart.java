package io.articleinsights.keyword.index;

import io.articleinsights.keyword.KeywordEntry;
import io.articleinsights.keyword.KeywordKind;
import io.articleinsights.keyword.Keywords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The keywords of some articles, to become an index or a change of one. Immutable. */
public final class KeywordPart {

  private final KeywordTable table;
  private final int articles;

  private KeywordPart(KeywordTable table, int articles) {
    this.table = table;
    this.articles = articles;
  }

  int articles() {
    return articles;
  }

  KeywordTable table() {
    return table;
  }

  /** Takes articles in, one after another; for one thread. */
  public static final class Builder {

    private final List<Numbered> entries = new ArrayList<>();
    private int articles;

    private record Numbered(int article, KeywordEntry entry) {}

    /**
     * Takes an article in.
     *
     * @param number what it is known by, 0 or more; no two articles of an index have the same
     */
    public void add(int number, Keywords keywords) {
      keywords.forEach(entry -> entries.add(new Numbered(number, entry)));
      articles++;
    }

    public KeywordPart build() {
      return new KeywordPart(table(), articles);
    }

    private KeywordTable table() {
      entries.sort(
          Comparator.comparingLong((Numbered one) -> one.entry().hash())
              .thenComparingInt(Numbered::article));
      TableWriter writer = new TableWriter(entries.size());
      for (int from = 0, to; from < entries.size(); from = to) {
        long hash = entries.get(from).entry().hash();
        writer.begin(hash);
        for (to = from; to < entries.size() && entries.get(to).entry().hash() == hash; to++) {
          writer.add(entries.get(to).article(), entries.get(to).entry());
        }
        writer.end(entries.get(from).entry().kind() == KeywordKind.PHRASE);
      }
      return writer.table();
    }
  }
}
