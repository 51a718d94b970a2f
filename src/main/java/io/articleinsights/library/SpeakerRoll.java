package io.articleinsights.library;

import io.articleinsights.quote.QuoteListing;
import io.articleinsights.quote.QuotedSpeaker;
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
    private final Set<String> aliases = new LinkedHashSet<>();
    private final List<String> articles = new ArrayList<>(1);
    private Optional<String> role = Optional.empty();
    private int quotes;
    private int articleCount;

    Tally(Speaker first) {
      this.first = first;
    }

    void add(String article, QuotedSpeaker quoted) {
      Speaker speaker = quoted.speaker();
      for (String alias : speaker.aliases()) {
        if (aliases.size() < LibrarySpeaker.MOST_ALIASES) {
          aliases.add(alias);
        }
      }
      if (articles.size() < LibrarySpeaker.MOST_ARTICLES) {
        articles.add(article);
      }
      role = role.or(speaker::role);
      quotes += quoted.quotes();
      articleCount++;
    }

    LibrarySpeaker speaker() {
      return new LibrarySpeaker(
          first.id(), first.name(), List.copyOf(aliases), role, quotes, articleCount, articles);
    }
  }

  void add(LibraryArticle article, QuoteListing listing) {
    for (QuotedSpeaker quoted :
        QuotedSpeaker.of(article.stored().quotes().stream().filter(listing::holds).toList())) {
      byId.computeIfAbsent(quoted.speaker().id(), id -> new Tally(quoted.speaker()))
          .add(article.id(), quoted);
    }
  }

  /** In the order in which they were first met. */
  List<LibrarySpeaker> speakers() {
    return byId.values().stream().map(Tally::speaker).toList();
  }
}
