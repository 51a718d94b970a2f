package io.articleinsights.search;

import io.articleinsights.search.index.Cursor;
import io.articleinsights.search.index.Segment;

/** Makes the cursors that go through a segment for a query. */
final class Cursors {

  private Cursors() {}

  static Cursor clause(Segment segment, QueryClause clause) {
    return Cursor.anyOf(clause.terms().stream().map(term -> term(segment, term)).toList());
  }

  private static Cursor term(Segment segment, QueryTerm term) {
    return Cursor.adjacent(term.words().stream().map(segment::word).toList());
  }
}
