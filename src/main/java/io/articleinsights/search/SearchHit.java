package io.articleinsights.search;

import java.util.Objects;

/**
 * A paragraph, title or quote that matches.
 *
 * @param article the name of its article
 * @param kind what it is
 * @param number which of the article's paragraphs or quotes, from 0; 0 for a title
 * @param score the higher the better; to be compared within one search only
 */
public record SearchHit(String article, UnitKind kind, int number, double score) {

  public SearchHit {
    Objects.requireNonNull(article);
    Objects.requireNonNull(kind);
  }
}
