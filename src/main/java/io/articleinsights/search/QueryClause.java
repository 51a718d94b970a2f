package io.articleinsights.search;

import java.util.List;

/**
 * One condition of a query: any of its terms must occur, or none may.
 *
 * @param excluded whether what it names must not occur
 * @param terms the alternatives
 */
record QueryClause(boolean excluded, List<QueryTerm> terms) {

  QueryClause {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a clause has at least one term");
    }
  }

  /** Number of words of the shortest term. */
  int shortest() {
    return terms.stream().mapToInt(QueryTerm::length).min().orElseThrow();
  }
}
