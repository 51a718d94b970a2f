package io.articleinsights.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some articles and where each of their words stands. Immutable.
 *
 * <p>For each form of a word the articles that have it, in their order: the distance to the article
 * before, the number of bytes of its positions, and the distances between the positions.
 */
public final class Segment {

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

  public int size() {
    return articles.length;
  }

  public IndexedArticle article(int number) {
    return articles[number];
  }

  public int formCount() {
    return forms.length;
  }

  public long form(int index) {
    return forms[index];
  }

  private Postings postings(long form) {
    int index = Arrays.binarySearch(forms, form);
    return index < 0 ? new Postings(postings, 0, 0) : postingsAt(index);
  }

  /** The articles that have any of some forms of a word. */
  public Cursor word(long[] forms) {
    List<Cursor> found = new ArrayList<>(forms.length);
    for (long form : forms) {
      Postings postings = postings(form);
      if (postings.article() != Cursor.END) {
        found.add(postings);
      }
    }
    return Cursor.anyOf(found);
  }

  Postings postingsAt(int index) {
    return new Postings(postings, offsets[index], offsets[index + 1]);
  }
}
