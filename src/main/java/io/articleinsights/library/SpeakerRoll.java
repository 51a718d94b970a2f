package io.articleinsights.library;

import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.speaker.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts speakers over articles. */
final class SpeakerRoll {

  private final Map<String, Tally> byId = new LinkedHashMap<>();

  /** What is known of one speaker so far. */
  private static final class Tally {

    private final Speaker first;
    private final Set<String> aliases = new LinkedHashSet<>(4);
    private final List<String> articles = new ArrayList<>(1);
    private Optional<String> role = Optional.empty();
    private int quotes;
    private int articleCount;

    /** The article that was counted last; itself when none was. */
    private Object last = this;

    Tally(Speaker first) {
      this.first = first;
    }

    void add(LibraryArticle article, Speaker speaker) {
      quotes++;
      if (article != last) {
        last = article;
        articleCount++;
        describe(article, speaker);
      }
    }

    private void describe(LibraryArticle article, Speaker speaker) {
      for (String alias : speaker.aliases()) {
        if (aliases.size() < LibrarySpeaker.MOST_ALIASES) {
          aliases.add(alias);
        }
      }
      if (articles.size() < LibrarySpeaker.MOST_ARTICLES) {
        articles.add(article.id());
      }
      role = role.or(speaker::role);
    }

    LibrarySpeaker speaker() {
      return new LibrarySpeaker(
          first.id(), first.name(), List.copyOf(aliases), role, quotes, articleCount, articles);
    }
  }

  void add(LibraryArticle article, QuoteListing listing) {
    for (Quote quote : article.stored().quotes()) {
      if (quote.attribution().isPresent() && listing.holds(quote)) {
        Speaker speaker = quote.attribution().get().speaker();
        byId.computeIfAbsent(speaker.id(), id -> new Tally(speaker)).add(article, speaker);
      }
    }
  }

  /** In the order in which they were first met. */
  List<LibrarySpeaker> speakers() {
    return byId.values().stream().map(Tally::speaker).toList();
  }
}
