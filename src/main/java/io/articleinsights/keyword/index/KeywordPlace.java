package io.articleinsights.keyword.index;

import io.articleinsights.keyword.KeywordEntry;
import java.util.List;

/**
 * An article that has a keyword.
 *
 * @param article its number
 * @param count number of occurrences in its body
 * @param inTitle number of occurrences in its title
 * @param places where it stands in the body, in the order of the text; in the title when the count
 *     is 0
 */
public record KeywordPlace(int article, int count, int inTitle, List<KeywordEntry.Place> places) {

  public KeywordPlace {
    places = List.copyOf(places);
  }
}
