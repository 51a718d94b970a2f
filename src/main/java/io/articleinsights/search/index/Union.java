package io.articleinsights.search.index;

import java.util.List;

/** The articles that at least one of several cursors has. */
final class Union extends Cursor {

  private final List<? extends Cursor> parts;
  private int article;

  Union(List<? extends Cursor> parts) {
    this.parts = List.copyOf(parts);
    article = least();
  }

  private int least() {
    int least = END;
    for (Cursor part : parts) {
      least = Math.min(least, part.article());
    }
    return least;
  }

  @Override
  public int article() {
    return article;
  }

  @Override
  public int next() {
    for (Cursor part : parts) {
      if (part.article() == article) {
        part.next();
      }
    }
    article = least();
    return article;
  }

  @Override
  public void positions(Positions into) {
    for (Cursor part : parts) {
      if (part.article() == article) {
        part.positions(into);
      }
    }
    into.sort();
  }
}
