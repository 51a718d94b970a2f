package io.articleinsights.web.request;

import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Speaker;
import java.util.Optional;

/** Which quotes are wanted. */
public record QuoteFilter(Optional<String> type, Optional<String> speaker, QuoteListing listing) {

  public boolean accepts(Quote quote) {
    return listing.holds(quote)
        && type.map(quote.type().name()::equals).orElse(true)
        && speaker.map(name -> isBy(quote, name)).orElse(true);
  }

  private static boolean isBy(Quote quote, String name) {
    return quote.attribution().map(Attribution::speaker).filter(who -> is(who, name)).isPresent();
  }

  private static boolean is(Speaker speaker, String name) {
    return speaker.id().equalsIgnoreCase(name)
        || speaker.name().equalsIgnoreCase(name)
        || speaker.aliases().stream().anyMatch(name::equalsIgnoreCase);
  }
}
