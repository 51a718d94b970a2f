package io.articleinsights.search.index;

import java.util.Arrays;
import java.util.List;

/** Puts forms and their postings into the arrays of a segment. */
final class SegmentWriter {

  private final Bytes postings = new Bytes(1024);
  private long[] forms;
  private int[] offsets;
  private int size;

  SegmentWriter(int expected) {
    forms = new long[Math.max(8, expected)];
    offsets = new int[forms.length + 1];
  }

  /** Begins the postings of the next form; those that have none are left out. */
  void form(long hash) {
    if (size > 0 && offsets[size - 1] == postings.size()) {
      size--;
    }
    if (size == forms.length) {
      forms = Arrays.copyOf(forms, size * 2);
      offsets = Arrays.copyOf(offsets, size * 2 + 1);
    }
    forms[size] = hash;
    offsets[size++] = postings.size();
  }

  Bytes postings() {
    return postings;
  }

  Segment segment(List<IndexedArticle> articles) {
    if (size > 0 && offsets[size - 1] == postings.size()) {
      size--;
    }
    offsets[size] = postings.size();
    return new Segment(
        articles, Arrays.copyOf(forms, size), Arrays.copyOf(offsets, size + 1), postings.toArray());
  }
}
