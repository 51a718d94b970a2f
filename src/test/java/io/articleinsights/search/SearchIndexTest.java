package io.articleinsights.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.quote.Quote;
import io.articleinsights.search.index.Searchable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  private static final String HARBOUR =
      """
      Ships return to the harbour

      The harbour of Marl opened again on Monday. Three ships were waiting outside.

      “The ship was never in danger,” said Ann Carter, the harbour master. “We waited.”

      Rain fell on the old bridge. New roads are planned.
      """;

  private static final String BRIDGE =
      """
      Council votes for the bridge

      The council voted for a new bridge over the river. The bridge will cost a fortune.

      Ann Carter said the new bridge would bring ships to the harbour.
      """;

  private static final SearchIndex INDEX = Reading.index(HARBOUR, BRIDGE);

  private static List<SearchHit> hits(String query, UnitKind... in) {
    return INDEX
        .search(
            SearchQuery.parse(query),
            new SearchRequest(
                Set.of(in), name -> true, any -> true, false, Optional.empty(), 0, 100))
        .hits();
  }

  private static List<String> places(List<SearchHit> hits) {
    return hits.stream()
        .map(hit -> hit.article() + hit.kind().name().charAt(0) + hit.number())
        .sorted()
        .toList();
  }

  @Test
  void findsWordsByTheirDictionaryForm() {
    assertEquals(
        places(hits("ship", UnitKind.PARAGRAPH)), places(hits("ships", UnitKind.PARAGRAPH)));
    assertEquals(List.of("1P0", "1P1", "2P1"), places(hits("ship", UnitKind.PARAGRAPH)));
    assertEquals(List.of("1P0", "1P1"), places(hits("wait", UnitKind.PARAGRAPH)));
    assertEquals(List.of("1T0"), places(hits("ship", UnitKind.TITLE)));
    assertEquals(List.of("2T0"), places(hits("voting", UnitKind.TITLE)));
  }

  @Test
  void everyWordMustStandInOneUnit() {
    assertEquals(List.of("1P0", "1P1", "2P1"), places(hits("ship harbour", UnitKind.PARAGRAPH)));
    assertEquals(List.of(), places(hits("rain harbour", UnitKind.PARAGRAPH)));
  }

  @Test
  void aPhraseStandsInOneSentence() {
    assertEquals(List.of("2P0", "2P1"), places(hits("\"new bridge\"", UnitKind.PARAGRAPH)));
    assertEquals(List.of(), places(hits("\"bridge new\"", UnitKind.PARAGRAPH)));
  }

  @Test
  void leavesOutWhatIsExcluded() {
    assertEquals(List.of("1P0", "1P1"), places(hits("harbour -bridge", UnitKind.PARAGRAPH)));
    assertEquals(List.of("1P2"), places(hits("bridge -\"new bridge\"", UnitKind.PARAGRAPH)));
  }

  @Test
  void oneOfTheAlternativesIsEnough() {
    assertEquals(List.of("1P2", "2P0"), places(hits("rain OR fortune bridge", UnitKind.PARAGRAPH)));
  }

  @Test
  void findsQuotesByTheirOwnWordsOnly() {
    assertEquals(List.of("1Q0"), places(hits("danger", UnitKind.QUOTE)));
    assertEquals(List.of("1Q0"), places(hits("ship waited", UnitKind.QUOTE)));
    assertEquals(List.of(), places(hits("master", UnitKind.QUOTE)));
  }

  @Test
  void tellsAQuoteRatherThanItsParagraph() {
    assertEquals(List.of("1Q0"), places(hits("danger", UnitKind.values())));
    assertEquals(List.of("1P1"), places(hits("master", UnitKind.values())));
  }

  @Test
  void ranksWhatHoldsAWordMoreOften() {
    List<SearchHit> hits = hits("bridge", UnitKind.PARAGRAPH);
    assertEquals("2", hits.get(0).article());
    assertEquals(0, hits.get(0).number());
    for (int i = 1; i < hits.size(); i++) {
      assertTrue(hits.get(i - 1).score() >= hits.get(i).score());
    }
  }

  @Test
  void countsHitsByArticleAndSpeaker() {
    SearchResult result = INDEX.search(SearchQuery.parse("harbour OR ship"), SearchRequest.best(1));
    assertEquals(1, result.hits().size());
    assertEquals(
        result.total(), result.found().stream().mapToInt(SearchResult.ArticleCount::hits).sum());
    assertEquals(
        List.of(new SearchResult.SpeakerCount("ann-carter", "Ann Carter", 2)),
        result.speakers().most());
  }

  @Test
  void countsEachOfThoseWhoSpeakTogether() {
    SearchIndex index =
        SearchIndex.of(
            List.of(
                Reading.searchable(
                    "1", "The ship came\n\nThe ship is old, Ann Lee and Bob Day said.")));
    assertEquals(
        List.of("ann-lee", "bob-day"),
        index.search(SearchQuery.parse("ship"), SearchRequest.best(9)).speakers().most().stream()
            .map(SearchResult.SpeakerCount::id)
            .toList());
  }

  @Test
  void narrowsToArticlesAndSpeakers() {
    SearchRequest ofCarter =
        new SearchRequest(
            Set.of(UnitKind.values()),
            name -> name.equals("1"),
            SearchIndexTest::isByCarter,
            true,
            Optional.empty(),
            0,
            100);
    assertEquals(List.of("1Q0"), places(INDEX.search(SearchQuery.parse("ship"), ofCarter).hits()));
  }

  private static boolean isByCarter(Quote quote) {
    return quote.attribution().map(who -> who.speaker().id().equals("ann-carter")).orElse(false);
  }

  @Test
  void pagesThroughTheHitsInOrder() {
    SearchQuery query = SearchQuery.parse("harbour OR bridge");
    List<SearchHit> all = INDEX.search(query, SearchRequest.best(100)).hits();
    List<SearchHit> paged = new ArrayList<>();
    for (int offset = 0; offset < all.size(); offset += 2) {
      SearchRequest page =
          new SearchRequest(
              Set.of(UnitKind.values()),
              name -> true,
              any -> true,
              false,
              Optional.empty(),
              offset,
              2);
      paged.addAll(INDEX.search(query, page).hits());
    }
    assertEquals(all, paged);
  }

  @Test
  void givesTheHitsOfEachArticleInTheOrderOfTheTextWhenAnOrderIsAskedFor() {
    SearchRequest backwards =
        new SearchRequest(
            Set.of(UnitKind.PARAGRAPH, UnitKind.QUOTE),
            name -> true,
            any -> true,
            false,
            Optional.of(Comparator.<String>reverseOrder()),
            0,
            100);
    List<SearchHit> hits = INDEX.search(SearchQuery.parse("harbour OR bridge"), backwards).hits();
    List<SearchHit> sorted = new ArrayList<>(hits);
    sorted.sort(
        Comparator.comparing(SearchHit::article)
            .reversed()
            .thenComparing(SearchHit::kind)
            .thenComparing(SearchHit::number));
    assertEquals(sorted, hits);
    assertTrue(hits.size() > 2, hits::toString);
  }

  @Test
  void anInterruptedSearchEnds() {
    Thread.currentThread().interrupt();
    try {
      assertThrows(CancellationException.class, () -> hits("harbour", UnitKind.PARAGRAPH));
    } finally {
      Thread.interrupted();
    }
  }

  /** However the articles came in and went out, the answers are those of an index made anew. */
  @Test
  void aChangedIndexAnswersLikeANewOne() {
    Random random = new Random(7);
    List<Searchable> now = new ArrayList<>();
    SearchIndex changed = SearchIndex.empty();
    for (int step = 0; step < 150; step++) {
      boolean gone = !now.isEmpty() && random.nextInt(3) == 0;
      List<String> names =
          gone ? List.of(now.remove(random.nextInt(now.size())).name()) : List.of();
      Searchable added = Reading.searchable("%03d".formatted(step), story(random));
      now.add(added);
      changed = changed.update(names, SearchIndex.of(List.of(added)));
    }
    SearchIndex made = SearchIndex.of(now);
    assertEquals(now.size(), changed.size());
    for (String query : List.of("ship", "harbour storm", "\"old ship\"", "rain -storm", "mayor")) {
      assertEquals(answer(made, query), answer(changed, query), query);
    }
  }

  private static SearchResult answer(SearchIndex index, String query) {
    SearchResult result = index.search(SearchQuery.parse(query), SearchRequest.best(1000));
    return new SearchResult(
        result.hits(),
        result.total(),
        result.found().stream().sorted(Comparator.comparing(one -> one.article())).toList(),
        result.articles(),
        result.speakers());
  }

  private static String story(Random random) {
    String[] words = {"ship", "harbour", "storm", "rain", "old", "mayor", "bridge", "winter"};
    StringBuilder story = new StringBuilder("News of the day\n\n");
    for (int sentence = 0; sentence < 6; sentence++) {
      story.append("The ");
      for (int word = 0; word < 5; word++) {
        story.append(words[random.nextInt(words.length)]).append(' ');
      }
      story.append("came home, Ann Lee said.").append(sentence % 2 == 0 ? " " : "\n\n");
    }
    return story.toString();
  }
}
