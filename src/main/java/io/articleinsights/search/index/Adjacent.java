package io.articleinsights.search.index;

import java.util.List;

/** The articles that have several words side by side; a position is that of the first word. */
final class Adjacent extends Cursor {

  private final List<Cursor> words;
  private final Positions[] found;
  private final Positions starts = new Positions();
  private int article = -1;

  Adjacent(List<Cursor> words) {
    this.words = List.copyOf(words);
    found = new Positions[words.size()];
    for (int word = 0; word < found.length; word++) {
      found[word] = new Positions();
    }
    next();
  }

  @Override
  public int article() {
    return article;
  }

  @Override
  public int next() {
    int candidate = article + 1;
    do {
      candidate = common(candidate);
      article = candidate++;
    } while (article != END && !meet());
    return article;
  }

  /** The first article from a candidate on that has all words. */
  private int common(int from) {
    int candidate = from;
    for (int word = 0; word < words.size() && candidate != END; word++) {
      int reached = words.get(word).advance(candidate);
      if (reached != candidate) {
        candidate = reached;
        word = -1;
      }
    }
    return candidate;
  }

  private boolean meet() {
    for (int word = 0; word < found.length; word++) {
      found[word].clear();
      words.get(word).positions(found[word]);
    }
    starts.clear();
    for (int i = 0; i < found[0].size(); i++) {
      if (follow(found[0].get(i))) {
        starts.add(found[0].get(i));
      }
    }
    return starts.size() > 0;
  }

  private boolean follow(int start) {
    for (int word = 1; word < found.length; word++) {
      if (!found[word].contains(start + word)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void positions(Positions into) {
    for (int i = 0; i < starts.size(); i++) {
      into.add(starts.get(i));
    }
  }
}
