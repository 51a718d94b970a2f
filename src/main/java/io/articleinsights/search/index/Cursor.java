package io.articleinsights.search.index;

import java.util.List;

/** Goes through the articles of a segment that have something, in their order. */
public abstract class Cursor {

  /** The article after the last one. */
  public static final int END = Integer.MAX_VALUE;

  /** The present article, from the start the first; {@link #END} when there is none. */
  public abstract int article();

  /** Goes on to the next article and tells it. */
  public abstract int next();

  /** Goes on to an article or, when it has not what is sought, the next that has. */
  public int advance(int target) {
    int article = article();
    while (article < target) {
      article = next();
    }
    return article;
  }

  /** Adds the positions in the present article. */
  public abstract void positions(Positions into);

  /** The articles that at least one of some cursors has, with the positions of all. */
  public static Cursor anyOf(List<Cursor> cursors) {
    return cursors.size() == 1 ? cursors.get(0) : new Union(cursors);
  }

  /** The articles where the words of some cursors stand side by side, in this order. */
  public static Cursor adjacent(List<Cursor> words) {
    return words.size() == 1 ? words.get(0) : new Adjacent(words);
  }
}
