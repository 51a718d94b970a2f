package io.articleinsights.web;

/** Which part of a list is wanted: the page's number, from 1, and its greatest size. */
record Paging(int page, int size) {

  static Paging of(Query query) {
    return new Paging(query.whole(Parameters.PAGE), query.whole(Parameters.SIZE));
  }

  /** Index of the first item, from 0. */
  int from(int total) {
    return (int) Math.min(total, (page - 1L) * size);
  }

  /** Index behind the last item. */
  int to(int total) {
    return (int) Math.min(total, (long) page * size);
  }

  /** Whether the item with this index is on the page. */
  boolean holds(int index) {
    return index >= (page - 1L) * size && index < (long) page * size;
  }

  boolean hasNext(int total) {
    return (long) page * size < total;
  }

  /** Number of the last page that holds an item, at least 1. */
  int last(int total) {
    return Math.max(1, (total + size - 1) / size);
  }
}
