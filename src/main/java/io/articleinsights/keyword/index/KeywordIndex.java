package io.articleinsights.keyword.index;

import io.articleinsights.keyword.InverseDocumentFrequency;
import io.articleinsights.keyword.KeywordKind;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.keyword.Keywords;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Front door of this package: which articles of a library have which keyword. Immutable and safe
 * for use by many threads at once; a change makes another index that shares what stays the same.
 *
 * <p>The hashes are parted into ranges of equal width, one table each.
 */
public final class KeywordIndex {

  /** A table has about so many keywords; half of what an article has is its alone. */
  private static final int KEYWORDS_A_TABLE = 256;

  private static final int KEYWORDS_AN_ARTICLE = 100;
  private static final int MOST_BITS = 20;

  /** So few articles are found without sorting all. */
  public static final int FEW = 32;

  /** A table may grow to so many times its size before all are parted anew. */
  private static final int GROWTH = 8;

  /** What a library as a whole is about; so many keywords tell it well enough. */
  private static final KeywordRequest STRONGEST =
      new KeywordRequest(Optional.empty(), KeywordSort.SCORE, 2, 50, true);

  private final KeywordTable[] tables;
  private final int bits;
  private final int articles;
  private final KeptRows kept;

  private KeywordIndex(KeywordTable[] tables, int bits, int articles) {
    this.tables = tables;
    this.bits = bits;
    this.articles = articles;
    this.kept = new KeptRows(request -> rows(request, 0));
  }

  /** An index of the articles of some parts, made by as many threads as there are processors. */
  public static KeywordIndex of(Collection<KeywordPart> parts) {
    List<KeywordTable> sources = parts.parallelStream().map(KeywordPart::table).toList();
    return of(sources, parts.stream().mapToInt(KeywordPart::articles).sum());
  }

  private static KeywordIndex of(List<KeywordTable> sources, int articles) {
    int bits = bits(articles);
    KeywordTable[] tables =
        IntStream.range(0, 1 << bits)
            .parallel()
            .mapToObj(
                range ->
                    new TableMerger(
                            sources,
                            gone -> false,
                            changed -> false,
                            lowest(range, bits),
                            highest(range, bits))
                        .merge())
            .toArray(KeywordTable[]::new);
    return new KeywordIndex(tables, bits, articles);
  }

  private static int bits(int articles) {
    long tables = (long) articles * KEYWORDS_AN_ARTICLE / KEYWORDS_A_TABLE;
    return Math.min(MOST_BITS, Long.SIZE - Long.numberOfLeadingZeros(tables));
  }

  private static long lowest(int range, int bits) {
    return bits == 0 ? Long.MIN_VALUE : Long.MIN_VALUE + ((long) range << (Long.SIZE - bits));
  }

  private static long highest(int range, int bits) {
    return range == (1 << bits) - 1 ? Long.MAX_VALUE : lowest(range + 1, bits) - 1;
  }

  private int range(long hash) {
    return bits == 0 ? 0 : (int) (hash - Long.MIN_VALUE >>> (Long.SIZE - bits));
  }

  /**
   * This index after a change.
   *
   * @param gone the articles that have gone or changed, by number, with the keywords that they had
   * @param added the articles that have come, or the new versions of changed ones
   */
  public KeywordIndex update(Map<Integer, Keywords> gone, KeywordPart added) {
    KeywordTable changes = added.table();
    Set<Integer> numbers = gone.keySet();
    KeywordTable[] next = tables.clone();
    long[] lost = gone.values().stream().flatMapToLong(Keywords::hashes).sorted().toArray();
    LongStream.concat(
            LongStream.of(lost), IntStream.range(0, changes.size()).mapToLong(changes::hash))
        .mapToInt(this::range)
        .distinct()
        .forEach(
            range ->
                next[range] =
                    new TableMerger(
                            List.of(tables[range], changes),
                            numbers::contains,
                            hash -> Arrays.binarySearch(lost, hash) >= 0,
                            lowest(range, bits),
                            highest(range, bits))
                        .merge());
    return parted(next, articles - gone.size() + added.articles());
  }

  private KeywordIndex parted(KeywordTable[] next, int total) {
    boolean crowded = (long) bits(total) > bits + Integer.numberOfTrailingZeros(GROWTH);
    return crowded ? of(Arrays.asList(next), total) : new KeywordIndex(next, bits, total);
  }

  /** Number of articles. */
  public int articles() {
    return articles;
  }

  /** How rare each keyword is. */
  public InverseDocumentFrequency inverseDocumentFrequency() {
    return InverseDocumentFrequency.of(this::frequency, articles);
  }

  /** In how many articles a keyword stands. */
  public int frequency(long hash) {
    KeywordTable table = tables[range(hash)];
    int row = table.find(hash);
    return row < 0 ? 0 : table.articles(row);
  }

  /** A keyword by what stands for it. */
  public Optional<IndexedKeyword> find(long hash) {
    KeywordTable table = tables[range(hash)];
    int row = table.find(hash);
    return row < 0
        ? Optional.empty()
        : Optional.of(keyword(table, row, inverseDocumentFrequency()));
  }

  /**
   * Some of the articles that have a keyword: those that have it most often first, equals in the
   * order of the library.
   *
   * @param offset how many to leave out
   * @param limit the greatest number of articles
   */
  public List<KeywordPlace> strongest(long hash, ArticleOrder order, int offset, int limit) {
    return (long) offset + limit > FEW
        ? many(hash, order, offset, limit)
        : few(hash, order, offset + limit).skip(offset).toList();
  }

  /** The first of them, without sorting the others. */
  private Stream<KeywordPlace> few(long hash, ArticleOrder order, int wanted) {
    PriorityQueue<Ranked> best = new PriorityQueue<>(Comparator.reverseOrder());
    EntryReader entry = entries(hash);
    while (wanted > 0 && entry.next()) {
      boolean full = best.size() == wanted;
      if (full && !isStronger(entry, order, best.peek())) {
        continue;
      }
      if (full) {
        best.remove();
      }
      best.add(new Ranked(rank(entry, order), place(entry)));
    }
    return best.stream().sorted().map(Ranked::place);
  }

  private static boolean isStronger(EntryReader entry, ArticleOrder order, Ranked other) {
    return entry.count() >= other.place().count() && rank(entry, order) < other.rank();
  }

  private record Ranked(long rank, KeywordPlace place) implements Comparable<Ranked> {

    @Override
    public int compareTo(Ranked other) {
      return Long.compare(rank, other.rank);
    }
  }

  private List<KeywordPlace> many(long hash, ArticleOrder order, int offset, int limit) {
    long[] ranked = ranked(hash, order);
    int from = Math.min(offset, ranked.length);
    int to = (int) Math.min(ranked.length, (long) offset + limit);
    Map<Integer, Integer> wanted = new HashMap<>();
    for (int at = from; at < to; at++) {
      wanted.put(order.number().applyAsInt((int) ranked[at]), at - from);
    }
    KeywordPlace[] places = new KeywordPlace[to - from];
    EntryReader entry = entries(hash);
    for (int found = 0; found < places.length && entry.next(); ) {
      if (wanted.containsKey(entry.article())) {
        places[wanted.get(entry.article())] = place(entry);
        found++;
      }
    }
    return List.of(places);
  }

  /** The place of an article in the library, with its negative count in the upper half. */
  private static long rank(EntryReader entry, ArticleOrder order) {
    return (long) -entry.count() << Integer.SIZE | order.rank().applyAsInt(entry.article());
  }

  private long[] ranked(long hash, ArticleOrder order) {
    EntryReader entry = entries(hash);
    long[] ranked = new long[entry.left()];
    for (int at = 0; entry.next(); at++) {
      ranked[at] = rank(entry, order);
    }
    Arrays.sort(ranked);
    return ranked;
  }

  private EntryReader entries(long hash) {
    KeywordTable table = tables[range(hash)];
    int row = table.find(hash);
    return row < 0 ? EntryReader.none() : table.entries(row);
  }

  private static KeywordPlace place(EntryReader entry) {
    return new KeywordPlace(entry.article(), entry.count(), entry.inTitle(), entry.places());
  }

  /**
   * The keywords that a request selects, from a place in their order on. The limit of the request
   * is the number of keywords that are given.
   *
   * @param offset how many of the strongest to leave out
   */
  public IndexedKeywordPage select(KeywordRequest request, int offset) {
    RankedRows rows = kept.of(request, offset).orElseGet(() -> rows(request, offset));
    return rows.page(offset, request.limit(), inverseDocumentFrequency());
  }

  /** Of a page far down the order no more is sorted than what it shows. */
  private RankedRows rows(KeywordRequest request, int offset) {
    int end = (int) Math.min(Integer.MAX_VALUE, (long) offset + request.limit());
    boolean deep = end > KeptRows.KEPT;
    KeywordSelection selection =
        new KeywordSelection(request, deep ? Integer.MAX_VALUE : end, inverseDocumentFrequency());
    for (KeywordTable table : tables) {
      selection.over(table);
    }
    return deep ? selection.rows(offset, end) : selection.rows();
  }

  /**
   * How much each article, by its number, has of the library's strongest keywords: of these its own
   * salience counts, the more the fewer articles have the keyword.
   */
  public Map<Integer, Double> centrality() {
    InverseDocumentFrequency rarity = inverseDocumentFrequency();
    Map<Integer, Double> weights = new HashMap<>();
    for (IndexedKeyword keyword : select(STRONGEST, 0).keywords()) {
      double weight = rarity.weight(keyword.articles());
      EntryReader entry = entries(keyword.hash());
      while (entry.next()) {
        weights.merge(entry.article(), weight * entry.salience(), Double::sum);
      }
    }
    return weights;
  }

  static IndexedKeyword keyword(KeywordTable table, int row, InverseDocumentFrequency rarity) {
    EntryReader entries = table.entries(row);
    int frequency = entries.left();
    return new IndexedKeyword(
        table.hash(row),
        table.isPhrase(row) ? KeywordKind.PHRASE : KeywordKind.WORD,
        table.count(row),
        entries.titles(),
        frequency,
        Salience.score(table.salience(row), rarity.weight(frequency)));
  }
}
