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

  private final List<Clause> wanted;
  private final List<Clause> excluded;

  SearchQuery(List<Clause> clauses) {
    this.wanted = clauses.stream().filter(clause -> !clause.excluded()).toList();
    this.excluded = clauses.stream().filter(Clause::excluded).toList();
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
  List<Clause> wanted() {
    return wanted;
  }

  /** What must not occur. */
  List<Clause> excluded() {
    return excluded;
  }
}
