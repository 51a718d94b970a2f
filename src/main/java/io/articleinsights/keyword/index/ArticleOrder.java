package io.articleinsights.keyword.index;

import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * The order of a library's articles, which does not depend on the numbers that they were given.
 *
 * @param rank tells the place, from 0, of the article with a number
 * @param number tells the number of the article at a place
 */
public record ArticleOrder(IntUnaryOperator rank, IntUnaryOperator number) {

  public ArticleOrder {
    Objects.requireNonNull(rank);
    Objects.requireNonNull(number);
  }

  /** That of the numbers. */
  public static ArticleOrder ofNumbers() {
    return new ArticleOrder(IntUnaryOperator.identity(), IntUnaryOperator.identity());
  }
}
