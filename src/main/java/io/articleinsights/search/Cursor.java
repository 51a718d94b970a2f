package io.articleinsights.search;

/** Goes through the articles of a segment that have something, in their order. */
abstract class Cursor {

  /** The article after the last one. */
  static final int END = Integer.MAX_VALUE;

  /** The present article, from the start the first; {@link #END} when there is none. */
  abstract int article();

  /** Goes on to the next article and tells it. */
  abstract int next();

  /** Goes on to an article or, when it has not what is sought, the next that has. */
  int advance(int target) {
    int article = article();
    while (article < target) {
      article = next();
    }
    return article;
  }

  /** Adds the positions in the present article. */
  abstract void positions(Positions into);
}
