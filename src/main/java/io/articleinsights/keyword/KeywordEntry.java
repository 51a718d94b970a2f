package io.articleinsights.keyword;

import io.articleinsights.text.Span;
import java.util.Objects;

/**
 * A keyword of an article as an index of many articles takes it in.
 *
 * @param hash stands for the keyword, the same in every article
 * @param kind one word or several
 * @param listed whether the article lists it; a shorter keyword inside of a longer one is not
 * @param count number of occurrences in the body
 * @param inTitle number of occurrences in the title
 * @param score salience within the article, in [0, 1]
 * @param place where it stands in its most readable form: in the body, or in the title when only
 *     the title has it
 * @param opening whether only the beginning of a sentence gave it its capital there
 */
public record KeywordEntry(
    long hash,
    KeywordKind kind,
    boolean listed,
    int count,
    int inTitle,
    double score,
    Span place,
    boolean opening) {

  public KeywordEntry {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(place);
  }
}
