package io.articleinsights.search;

import java.util.ArrayList;
import java.util.List;

/** Makes the cursors that go through a segment for a query. */
final class Cursors {

  private Cursors() {}

  static Cursor clause(Segment segment, Clause clause) {
    return union(clause.terms().stream().map(term -> term(segment, term)).toList());
  }

  private static Cursor term(Segment segment, Term term) {
    List<Cursor> words = new ArrayList<>(term.length());
    term.words().forEach(forms -> words.add(word(segment, forms)));
    return words.size() == 1 ? words.get(0) : new Adjacent(words);
  }

  static Cursor word(Segment segment, long[] forms) {
    List<Cursor> found = new ArrayList<>(forms.length);
    for (long form : forms) {
      Postings postings = segment.postings(form);
      if (postings.article() != Cursor.END) {
        found.add(postings);
      }
    }
    return union(found);
  }

  private static Cursor union(List<Cursor> cursors) {
    return cursors.size() == 1 ? cursors.get(0) : new Union(cursors);
  }
}
