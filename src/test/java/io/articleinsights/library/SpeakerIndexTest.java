package io.articleinsights.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakerIndexTest {

  private static final List<String> PEOPLE =
      List.of("Anna Berg", "Tomas Lind", "Ruth Okafor", "Ivan Petrov", "Mei Tanaka");

  @TempDir Path folder;

  private Library library;

  @BeforeEach
  void load() throws IOException {
    for (int number = 0; number < 40; number++) {
      String one = PEOPLE.get(number * 7 % PEOPLE.size());
      String other = PEOPLE.get(number / 3 % PEOPLE.size());
      Files.writeString(
          folder.resolve("a%02d.txt".formatted(number)),
          """
          Council votes on plan %1$d

          “Plan %1$d is ready,” Mayor %2$s said on Monday in Elmton.

          %3$s said that the work on plan %1$d would begin in May. %4$s hopes to see it.

          “Nobody has asked us,” %4$s added. It said that 22 percent were glad.%5$s
          """
              .formatted(
                  number,
                  one,
                  other,
                  one.substring(one.indexOf(' ') + 1),
                  number % 4 > 0
                      ? ""
                      : "\n\nAnna Berg and Tomas Lind said the plan was a good one."));
    }
    library = new LibraryLoader(new ArticleReader(), new ArticleAnalyzer()).load(folder);
  }

  @Test
  void tellsOfEveryListingWhatCountingTells() {
    for (double confidence : new double[] {0, 0.5, 0.9, 0.95, 1}) {
      for (boolean attitudes : new boolean[] {false, true}) {
        QuoteListing listing = new QuoteListing(attitudes, confidence);
        List<LibrarySpeaker> counted = counted(listing);
        assertEquals(counted, library.speakers(listing, false));
        assertEquals(
            counted.stream()
                .sorted(Comparator.comparingInt(LibrarySpeaker::quotes).reversed())
                .toList(),
            library.speakers(listing, true));
      }
    }
    assertTrue(library.speakers(QuoteListing.STANDARD, true).get(0).quotes() > 10);
    int listed = quotes(new QuoteListing(false, 0.5));
    assertTrue(listed < quotes(new QuoteListing(true, 0.5)), "there are attitudes");
    assertTrue(listed > quotes(new QuoteListing(false, 0.95)), "there are unsure quotes");
  }

  private int quotes(QuoteListing listing) {
    return library.speakers(listing, false).stream().mapToInt(LibrarySpeaker::quotes).sum();
  }

  /** One article after another, one quote after another. */
  private List<LibrarySpeaker> counted(QuoteListing listing) {
    Map<String, List<QuotePlace>> byId = new LinkedHashMap<>();
    for (QuotePlace place : everyQuote()) {
      if (place.quote().attribution().filter(Attribution::tellsWho).isPresent()
          && listing.holds(place.quote())) {
        for (Speaker speaker : speakers(place.quote())) {
          byId.computeIfAbsent(speaker.id(), id -> new ArrayList<>()).add(place);
        }
      }
    }
    return byId.entrySet().stream().map(one -> counted(one.getKey(), one.getValue())).toList();
  }

  private static LibrarySpeaker counted(String id, List<QuotePlace> quotes) {
    Set<String> aliases = new LinkedHashSet<>();
    Set<String> articles = new LinkedHashSet<>();
    Optional<String> role = Optional.empty();
    for (QuotePlace place : quotes) {
      if (articles.add(place.article().id())) {
        aliases.addAll(speaker(id, place.quote()).aliases());
        role = role.or(speaker(id, place.quote())::role);
      }
    }
    Speaker first = speaker(id, quotes.get(0).quote());
    return new LibrarySpeaker(
        first.id(),
        first.name(),
        List.copyOf(aliases),
        role,
        quotes.size(),
        articles.size(),
        articles.stream().limit(LibrarySpeaker.MOST_ARTICLES).toList());
  }

  @Test
  void findsTheQuotesOfAnIdANameAndAnAliasInAnyCase() {
    for (String name : List.of("anna-berg", "ANNA BERG", "Anna Berg", "berg", "Berg")) {
      List<QuotePlace> found = library.quotesOf(name);
      List<QuotePlace> wanted =
          everyQuote().stream().filter(place -> isBy("anna-berg", place.quote())).toList();
      assertFalse(wanted.isEmpty());
      assertEquals(wanted, found, name);
    }
    assertEquals(List.of(), library.quotesOf("nobody"));
    assertEquals(10, library.quotesOf("anna-berg-and-tomas-lind").size());
  }

  private static boolean isBy(String id, Quote quote) {
    return speakers(quote).stream().anyMatch(speaker -> speaker.id().equals(id));
  }

  private List<QuotePlace> everyQuote() {
    List<QuotePlace> all = new ArrayList<>();
    for (LibraryArticle article : library.articles()) {
      for (int number = 0; number < article.stored().quotes().size(); number++) {
        all.add(new QuotePlace(article, number));
      }
    }
    return all;
  }

  private static List<Speaker> speakers(Quote quote) {
    return quote.attribution().map(Attribution::speakers).orElse(List.of());
  }

  private static Speaker speaker(String id, Quote quote) {
    return speakers(quote).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
