package io.articleinsights.search.index;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * A segment without the articles that have gone since it was written. Immutable.
 *
 * @param dead the articles that have gone; never changed once it is here
 */
public record LiveSegment(Segment segment, BitSet dead) {

  public static LiveSegment of(Segment segment) {
    return new LiveSegment(segment, new BitSet());
  }

  public boolean isLive(int article) {
    return !dead.get(article);
  }

  public int liveCount() {
    return segment.size() - dead.cardinality();
  }

  /** Whether so much of it has gone that it should be written anew. */
  public boolean isSparse() {
    return dead.cardinality() * 2 > segment.size();
  }

  /** The number of the live article of this name. */
  public OptionalInt find(String name) {
    for (int article = 0; article < segment.size(); article++) {
      if (isLive(article) && segment.article(article).name().equals(name)) {
        return OptionalInt.of(article);
      }
    }
    return OptionalInt.empty();
  }

  public LiveSegment without(int article) {
    BitSet gone = (BitSet) dead.clone();
    gone.set(article);
    return new LiveSegment(segment, gone);
  }

  /** How many live articles have any of some forms. */
  public int frequency(long[] forms) {
    int articles = 0;
    Cursor cursor = segment.word(forms);
    for (int article = cursor.article(); article != Cursor.END; article = cursor.next()) {
      articles += isLive(article) ? 1 : 0;
    }
    return articles;
  }
}
