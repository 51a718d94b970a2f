package io.articleinsights.keyword.index;

import io.articleinsights.text.Span;
import java.util.Objects;

/**
 * An article that has a keyword.
 *
 * @param article its number
 * @param count number of occurrences in its body
 * @param inTitle number of occurrences in its title
 * @param place where it stands there in its most readable form, in the title when the count is 0
 * @param opening whether only the beginning of a sentence gave it its capital there
 */
public record KeywordPlace(int article, int count, int inTitle, Span place, boolean opening) {

  public KeywordPlace {
    Objects.requireNonNull(place);
  }
}
