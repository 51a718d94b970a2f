package io.articleinsights.web.request;

import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.speaker.Speaker;
import java.util.Optional;

/** Which quotes are wanted. */
public record QuoteFilter(Optional<String> type, Optional<String> speaker, QuoteListing listing) {

  public boolean accepts(Quote quote) {
    return listing.holds(quote)
        && (type.isEmpty() || type.get().equals(quote.type().name()))
        && (speaker.isEmpty() || isBy(quote, speaker.get()));
  }

  private static boolean isBy(Quote quote, String name) {
    return quote.attribution().isPresent() && is(quote.attribution().get().speaker(), name);
  }

  private static boolean is(Speaker speaker, String name) {
    if (speaker.id().equalsIgnoreCase(name) || speaker.name().equalsIgnoreCase(name)) {
      return true;
    }
    for (String alias : speaker.aliases()) {
      if (alias.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }
}
