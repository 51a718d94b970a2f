package io.articleinsights.search;

import io.articleinsights.search.index.Lengths;
import io.articleinsights.search.index.LiveSegment;
import io.articleinsights.search.index.Searchable;
import io.articleinsights.search.index.Segment;
import io.articleinsights.search.index.SegmentMerger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Front door of this package: where every word of a library stands. Immutable and safe for use by
 * many threads at once; a change makes another index that shares what has stayed the same.
 *
 * <p>The articles lie in segments. What is added comes as a segment of its own, what has gone is
 * only marked; segments of a like size are written as one when there are enough of them, so that
 * the work of a change is in proportion to what changes (O'Neil and others, "The Log-Structured
 * Merge-Tree", 1996).
 */
public final class SearchIndex {

  /** So many segments of a like size become one. */
  private static final int FAN = 8;

  private static final SearchIndex EMPTY = new SearchIndex(List.of(), Lengths.NONE);

  private final List<LiveSegment> segments;
  private final Lengths lengths;

  private SearchIndex(List<LiveSegment> segments, Lengths lengths) {
    this.segments = List.copyOf(segments);
    this.lengths = lengths;
  }

  /** An index without articles. */
  public static SearchIndex empty() {
    return EMPTY;
  }

  /** An index of some articles; several can be {@link #join joined}. */
  public static SearchIndex of(Iterable<Searchable> articles) {
    SearchIndexBuilder builder = new SearchIndexBuilder();
    articles.forEach(builder::add);
    return builder.build();
  }

  static SearchIndex of(Segment segment) {
    Lengths lengths = Lengths.NONE;
    for (int article = 0; article < segment.size(); article++) {
      lengths = lengths.plus(Lengths.of(segment.article(article)));
    }
    return segment.size() == 0 ? EMPTY : new SearchIndex(List.of(LiveSegment.of(segment)), lengths);
  }

  /** Several indexes as one; no article may be in two of them. */
  public static SearchIndex join(Collection<SearchIndex> parts) {
    List<LiveSegment> segments = new ArrayList<>();
    Lengths lengths = Lengths.NONE;
    for (SearchIndex part : parts) {
      segments.addAll(part.segments);
      lengths = lengths.plus(part.lengths);
    }
    return new SearchIndex(compact(segments), lengths);
  }

  /** This index without some articles, by their names, and with others. */
  public SearchIndex update(Collection<String> gone, SearchIndex added) {
    List<LiveSegment> kept = new ArrayList<>(segments);
    Lengths left = lengths;
    for (String name : gone) {
      left = left.minus(remove(name, kept));
    }
    return join(List.of(new SearchIndex(kept, left), added));
  }

  private static Lengths remove(String name, List<LiveSegment> segments) {
    for (int i = 0; i < segments.size(); i++) {
      LiveSegment segment = segments.get(i);
      OptionalInt article = segment.find(name);
      if (article.isPresent()) {
        segments.set(i, segment.without(article.getAsInt()));
        return Lengths.of(segment.segment().article(article.getAsInt()));
      }
    }
    return Lengths.NONE;
  }

  private static List<LiveSegment> compact(List<LiveSegment> segments) {
    List<LiveSegment> compacted = dense(segments);
    List<LiveSegment> many = crowd(compacted);
    while (!many.isEmpty()) {
      compacted = merged(compacted, many);
      many = crowd(compacted);
    }
    return compacted;
  }

  private static List<LiveSegment> dense(List<LiveSegment> segments) {
    return segments.stream()
        .filter(segment -> segment.liveCount() > 0)
        .map(
            segment ->
                segment.isSparse()
                    ? LiveSegment.of(SegmentMerger.merge(List.of(segment)))
                    : segment)
        .toList();
  }

  /** The segments of the smallest size that has enough of them; none when no size has. */
  private static List<LiveSegment> crowd(List<LiveSegment> segments) {
    Map<Integer, List<LiveSegment>> bySize =
        segments.stream()
            .collect(Collectors.groupingBy(SearchIndex::tier, TreeMap::new, Collectors.toList()));
    return bySize.values().stream()
        .filter(alike -> alike.size() >= FAN)
        .findFirst()
        .orElse(List.of());
  }

  private static int tier(LiveSegment segment) {
    int tier = 0;
    for (int size = segment.liveCount(); size >= FAN; size /= FAN) {
      tier++;
    }
    return tier;
  }

  /** The segments, every eight of a crowd as one. */
  private static List<LiveSegment> merged(List<LiveSegment> segments, List<LiveSegment> crowd) {
    List<List<LiveSegment>> groups = new ArrayList<>();
    for (int from = 0; from + FAN <= crowd.size(); from += FAN) {
      groups.add(crowd.subList(from, from + FAN));
    }
    List<LiveSegment> merged =
        new ArrayList<>(
            segments.stream()
                .filter(segment -> groups.stream().noneMatch(group -> group.contains(segment)))
                .toList());
    merged.addAll(
        groups.parallelStream().map(group -> LiveSegment.of(SegmentMerger.merge(group))).toList());
    return merged;
  }

  /** Number of articles. */
  public int size() {
    return Math.toIntExact(lengths.articles());
  }

  /**
   * Searches. The cost grows with the number of articles that have all the words that are wanted,
   * and the work ends early when its thread is interrupted.
   */
  public SearchResult search(SearchQuery query, SearchRequest request) {
    return new Search(query, request, segments, lengths).over(segments);
  }
}
