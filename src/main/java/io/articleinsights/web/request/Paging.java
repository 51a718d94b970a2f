package io.articleinsights.web.request;

/** Which part of a list is wanted: the page's number, from 1, and its greatest size. */
public record Paging(int page, int size) {

  public static Paging of(Query query) {
    return new Paging(query.whole(Parameters.PAGE), query.whole(Parameters.SIZE));
  }

  /** Index of the first item, from 0. */
  public int from(int total) {
    return (int) Math.min(total, (page - 1L) * size);
  }

  /** Index after the last item. */
  public int to(int total) {
    return (int) Math.min(total, (long) page * size);
  }

  /** Whether the item with this index is on the page. */
  public boolean holds(int index) {
    return index >= (page - 1L) * size && index < (long) page * size;
  }

  public boolean hasNext(int total) {
    return (long) page * size < total;
  }

  /** Number of the last page that holds an item, at least 1. */
  public int last(int total) {
    return Math.max(1, (total + size - 1) / size);
  }
}
