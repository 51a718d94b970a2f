package io.articleinsights.library;

import io.articleinsights.quote.Quote;
import java.util.Objects;

/**
 * A quote of a library.
 *
 * @param number of the quote in its article, from 0
 */
public record QuotePlace(LibraryArticle article, int number) {

  public QuotePlace {
    Objects.requireNonNull(article);
  }

  public Quote quote() {
    return article.stored().quotes().get(number);
  }
}
