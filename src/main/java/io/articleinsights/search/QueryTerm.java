package io.articleinsights.search;

import java.util.List;

/**
 * Words that stand side by side, or a single one.
 *
 * @param words for each word the forms, as hashes, any of which may stand there
 */
record QueryTerm(List<long[]> words) {

  QueryTerm {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a term has at least one word");
    }
  }

  /** Number of words. */
  int length() {
    return words.size();
  }
}
