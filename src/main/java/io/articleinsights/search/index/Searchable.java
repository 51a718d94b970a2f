package io.articleinsights.search.index;

import io.articleinsights.quote.Quote;
import io.articleinsights.text.AnnotatedText;
import java.util.List;
import java.util.Objects;

/**
 * An article as the index takes it in.
 *
 * @param name what it is known by, unique in the library; hits of equal rank are in the order of it
 * @param title its headline, a text of its own
 * @param body its paragraphs
 * @param quotes its quotes in the order of the text
 */
public record Searchable(String name, AnnotatedText title, AnnotatedText body, List<Quote> quotes) {

  public Searchable {
    Objects.requireNonNull(name);
    Objects.requireNonNull(title);
    Objects.requireNonNull(body);
    quotes = List.copyOf(quotes);
  }
}
