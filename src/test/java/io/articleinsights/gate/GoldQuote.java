package io.articleinsights.gate;

import io.articleinsights.quote.QuoteType;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A quote as a careful editor sees it.
 *
 * @param type how its words are given; empty when a listing may hold it or leave it out
 * @param attitude whether it is wished, hoped, feared or believed and not said
 * @param speakers the names that are right; the empty name when the article does not tell
 */
record GoldQuote(
    int id,
    Optional<QuoteType> type,
    boolean attitude,
    List<String> speakers,
    List<Span> segments,
    Optional<Span> cue) {

  boolean optional() {
    return type.isEmpty();
  }

  /** Whether it is by this speaker; the empty name stands for an unknown one. */
  boolean isBy(String name) {
    String plain = Names.plain(name);
    return speakers.stream().map(Names::plain).anyMatch(plain::equals);
  }
}
