package io.articleinsights.search;

import java.util.Arrays;
import java.util.List;

/**
 * Some articles and where each of their words stands. Immutable.
 *
 * <p>For each form of a word the articles that have it, in their order: the distance to the article
 * before, the number of bytes of its positions, and the distances between the positions.
 */
final class Segment {

  private final IndexedArticle[] articles;

  /** What the forms are kept under, ascending. */
  private final long[] forms;

  /** Where the articles of each form begin in {@link #postings}, and after them the end. */
  private final int[] offsets;

  private final byte[] postings;

  Segment(List<IndexedArticle> articles, long[] forms, int[] offsets, byte[] postings) {
    this.articles = articles.toArray(IndexedArticle[]::new);
    this.forms = forms;
    this.offsets = offsets;
    this.postings = postings;
  }

  int size() {
    return articles.length;
  }

  IndexedArticle article(int number) {
    return articles[number];
  }

  int formCount() {
    return forms.length;
  }

  long form(int index) {
    return forms[index];
  }

  /** The articles that have a form, by its hash. */
  Postings postings(long form) {
    int index = Arrays.binarySearch(forms, form);
    return index < 0 ? new Postings(postings, 0, 0) : postingsAt(index);
  }

  Postings postingsAt(int index) {
    return new Postings(postings, offsets[index], offsets[index + 1]);
  }
}
