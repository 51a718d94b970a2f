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
        && (type.isEmpty() || type.get().equals(quote.type().name()))
        && (speaker.isEmpty() || isBy(quote, speaker.get()));
  }

  /** By one of this name, alone or with others, or by those who are together called so. */
  private static boolean isBy(Quote quote, String name) {
    if (quote.attribution().isEmpty()) {
      return false;
    }
    Attribution attribution = quote.attribution().get();
    return is(attribution.speaker(), name)
        || attribution.members().stream().anyMatch(member -> is(member, name));
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
