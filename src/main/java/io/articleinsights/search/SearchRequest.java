package io.articleinsights.search;

import io.articleinsights.quote.Quote;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where to search, and which of the hits are wanted.
 *
 * @param in the kinds of units that may be hits, at least one
 * @param articles tells by its name whether an article may have hits; asked once for each article
 * @param quotes tells whether a quote is wanted at all
 * @param quotedOnly whether only what holds a wanted quote may be a hit: paragraphs when one begins
 *     in them, titles never
 * @param order the order of articles in which hits are given, those of one article in the order of
 *     the text; empty for the best first
 * @param offset how many of the best hits to leave out
 * @param size how many hits to give
 */
public record SearchRequest(
    Set<UnitKind> in,
    Predicate<String> articles,
    Predicate<Quote> quotes,
    boolean quotedOnly,
    Optional<Comparator<String>> order,
    int offset,
    int size) {

  public SearchRequest {
    in = Set.copyOf(in);
    if (in.isEmpty() || offset < 0 || size < 0) {
      throw new IllegalArgumentException("nothing to search, or no such hits");
    }
    Objects.requireNonNull(articles);
    Objects.requireNonNull(quotes);
    Objects.requireNonNull(order);
  }

  /** The best hits of all kinds in all articles. */
  public static SearchRequest best(int size) {
    return new SearchRequest(
        Set.of(UnitKind.values()), name -> true, quote -> true, false, Optional.empty(), 0, size);
  }

  int wanted() {
    return (int) Math.min(Integer.MAX_VALUE, (long) offset + size);
  }
}
