package io.articleinsights.keyword;

import java.util.Objects;
import java.util.Optional;

/**
 * Which keywords are wanted.
 *
 * @param kind only this kind; empty for both
 * @param sort what they are ranked by
 * @param minCount the least number of occurrences in the body, 1 or more; at 1 also what only the
 *     title says
 * @param limit the greatest number of keywords, 1 or more
 * @param stem whether inflections meet in one keyword; else every surface form is its own
 */
public record KeywordRequest(
    Optional<KeywordKind> kind, KeywordSort sort, int minCount, int limit, boolean stem) {

  public KeywordRequest {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(sort);
    if (minCount < 1 || limit < 1) {
      throw new IllegalArgumentException("minCount and limit are at least 1");
    }
  }

  /**
   * Whether a keyword occurs often enough; one that only the title has needs the least minCount.
   */
  boolean admits(int count) {
    return count >= minCount || minCount == 1;
  }
}
