package io.articleinsights.search;

import java.util.List;

/**
 * What is searched for: conditions that all hold in one and the same paragraph, title or quote.
 *
 * <p>The language: {@code word} in any of its inflected forms, {@code "words side by side"}, {@code
 * -without}, {@code one OR other}. Case, accents and the shape of apostrophes and quotation marks
 * make no difference. Immutable.
 */
public final class SearchQuery {

  private final List<QueryClause> wanted;
  private final List<QueryClause> excluded;

  SearchQuery(List<QueryClause> clauses) {
    this.wanted = clauses.stream().filter(clause -> !clause.excluded()).toList();
    this.excluded = clauses.stream().filter(QueryClause::excluded).toList();
  }

  /**
   * Reads a query.
   *
   * @throws QuerySyntaxException if it is broken, with the place
   */
  public static SearchQuery parse(String query) {
    return new QueryParser(query).parse();
  }

  /** What must occur, at least one condition. */
  List<QueryClause> wanted() {
    return wanted;
  }

  /** What must not occur. */
  List<QueryClause> excluded() {
    return excluded;
  }
}
