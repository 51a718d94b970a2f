package io.articleinsights.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Writes several segments as one, leaving out what has gone. */
public final class SegmentMerger {

  private final List<LiveSegment> sources;
  private final List<IndexedArticle> articles = new ArrayList<>();

  /** For each source the new number of each of its articles, -1 for one that has gone. */
  private final List<int[]> numbers = new ArrayList<>();

  private SegmentMerger(List<LiveSegment> sources) {
    this.sources = sources;
    sources.forEach(this::number);
  }

  public static Segment merge(List<LiveSegment> sources) {
    return new SegmentMerger(sources).merge();
  }

  private void number(LiveSegment source) {
    int[] renumbered = new int[source.segment().size()];
    for (int article = 0; article < renumbered.length; article++) {
      renumbered[article] = source.isLive(article) ? articles.size() : -1;
      if (source.isLive(article)) {
        articles.add(source.segment().article(article));
      }
    }
    numbers.add(renumbered);
  }

  private Segment merge() {
    long[] forms =
        sources.stream().flatMapToLong(SegmentMerger::forms).sorted().distinct().toArray();
    SegmentWriter writer = new SegmentWriter(forms.length);
    int[] next = new int[sources.size()];
    for (long form : forms) {
      writer.form(form);
      int last = -1;
      for (int source = 0; source < next.length; source++) {
        Segment segment = sources.get(source).segment();
        if (next[source] < segment.formCount() && segment.form(next[source]) == form) {
          Postings postings = segment.postingsAt(next[source]++);
          last = copy(postings, numbers.get(source), last, writer.postings());
        }
      }
    }
    return writer.segment(articles);
  }

  private static LongStream forms(LiveSegment source) {
    return LongStream.iterate(0, index -> index < source.segment().formCount(), index -> index + 1)
        .map(index -> source.segment().form((int) index));
  }

  private static int copy(Postings from, int[] renumbered, int last, Bytes into) {
    int before = last;
    for (int article = from.article(); article != Cursor.END; article = from.next()) {
      if (renumbered[article] >= 0) {
        into.number(renumbered[article] - before);
        from.copyPositions(into);
        before = renumbered[article];
      }
    }
    return before;
  }
}
