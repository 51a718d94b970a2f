package io.articleinsights.search;

import io.articleinsights.search.index.Searchable;
import io.articleinsights.search.index.SegmentBuilder;

/** Takes articles in, one after another; for one thread. */
public final class SearchIndexBuilder {

  private final SegmentBuilder segment = new SegmentBuilder();

  public void add(Searchable article) {
    segment.add(article);
  }

  /** An index of the articles so far; nothing can be added any more. */
  public SearchIndex build() {
    return SearchIndex.of(segment.build());
  }
}
