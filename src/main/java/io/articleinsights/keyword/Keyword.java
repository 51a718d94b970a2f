package io.articleinsights.keyword;

import io.articleinsights.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A word or phrase that an article is about.
 *
 * @param keyword the most frequent readable form
 * @param kind one word or several
 * @param score salience in [0, 1], 1 the strongest
 * @param inTitle number of occurrences in the title
 * @param forms the forms that occur, as written, the most frequent first
 * @param occurrences every place in the body, in the order of the text
 */
public record Keyword(
    String keyword,
    KeywordKind kind,
    double score,
    int inTitle,
    List<String> forms,
    List<Span> occurrences) {

  public Keyword {
    Objects.requireNonNull(keyword);
    Objects.requireNonNull(kind);
    forms = List.copyOf(forms);
    occurrences = List.copyOf(occurrences);
  }

  /** Number of occurrences in the body. */
  public int count() {
    return occurrences.size();
  }
}
