package io.articleinsights.keyword.index;

import io.articleinsights.keyword.KeywordKind;
import java.util.Objects;

/**
 * A keyword of a library.
 *
 * @param hash stands for it
 * @param kind one word or several
 * @param count number of occurrences in all bodies
 * @param inTitle number of occurrences in all titles
 * @param articles number of articles that have it
 * @param score salience in [0, 1], 1 the strongest
 */
public record IndexedKeyword(
    long hash, KeywordKind kind, int count, int inTitle, int articles, double score) {

  public IndexedKeyword {
    Objects.requireNonNull(kind);
  }
}
