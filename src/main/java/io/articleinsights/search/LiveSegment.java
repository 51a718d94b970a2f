package io.articleinsights.search;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * A segment without the articles that have gone since it was written. Immutable.
 *
 * @param dead the articles that have gone; never changed once it is here
 */
record LiveSegment(Segment segment, BitSet dead) {

  static LiveSegment of(Segment segment) {
    return new LiveSegment(segment, new BitSet());
  }

  boolean isLive(int article) {
    return !dead.get(article);
  }

  int liveCount() {
    return segment.size() - dead.cardinality();
  }

  /** Whether so much of it has gone that it should be written anew. */
  boolean isSparse() {
    return dead.cardinality() * 2 > segment.size();
  }

  /** The number of the live article of this name. */
  OptionalInt find(String name) {
    for (int article = 0; article < segment.size(); article++) {
      if (isLive(article) && segment.article(article).name().equals(name)) {
        return OptionalInt.of(article);
      }
    }
    return OptionalInt.empty();
  }

  LiveSegment without(int article) {
    BitSet gone = (BitSet) dead.clone();
    gone.set(article);
    return new LiveSegment(segment, gone);
  }

  /** How many live articles have any of some forms. */
  int frequency(long[] forms) {
    int articles = 0;
    Cursor cursor = Cursors.word(segment, forms);
    for (int article = cursor.article(); article != Cursor.END; article = cursor.next()) {
      articles += isLive(article) ? 1 : 0;
    }
    return articles;
  }
}
