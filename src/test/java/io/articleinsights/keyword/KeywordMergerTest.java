package io.articleinsights.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeywordMergerTest {

  private static final Keywords BRIDGE =
      Sample.of("The bridge fell. The old bridge was rotten, and the river rose.").keywords();
  private static final Keywords FERRY =
      Sample.of("A ferry crosses the river where the bridge was. The ferry is slow.").keywords();
  private static final Keywords FERRIES = Sample.of("Two ferries met on the lake.").keywords();
  private static final List<Keywords> LIBRARY = List.of(BRIDGE, FERRY, FERRIES);

  private static LibraryKeyword merged(String keyword) {
    return new KeywordMerger(InverseDocumentFrequency.across(LIBRARY))
        .merge(LIBRARY, Sample.everything()).keywords().stream()
            .filter(one -> one.keyword().equals(keyword))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void sumsTheCountsOfAllArticles() {
    assertEquals(3, merged("bridge").count());
    assertEquals(
        List.of(2, 1),
        merged("bridge").articles().stream().map(one -> one.keyword().count()).toList());
  }

  @Test
  void tellsWhichArticlesHaveAKeyword() {
    assertEquals(
        List.of(1, 2), merged("ferry").articles().stream().map(ArticleKeyword::article).toList());
    assertEquals(List.of("ferry", "ferries"), merged("ferry").forms());
  }

  @Test
  void answersWithOneArticleAsTheArticleItself() {
    KeywordRequest request = Sample.everything();
    KeywordRanking alone = BRIDGE.select(request);
    LibraryKeywordRanking library =
        new KeywordMerger(InverseDocumentFrequency.none()).merge(List.of(BRIDGE), request);
    assertEquals(alone.total(), library.total());
    for (int rank = 0; rank < alone.total(); rank++) {
      Keyword expected = alone.keywords().get(rank);
      LibraryKeyword found = library.keywords().get(rank);
      assertEquals(expected, found.articles().get(0).keyword());
      assertEquals(expected.keyword(), found.keyword());
      assertEquals(expected.score(), found.score(), 1e-9);
    }
  }

  @Test
  void appliesTheLeastCountToTheTotal() {
    KeywordRequest request = new KeywordRequest(Optional.empty(), KeywordSort.COUNT, 3, 1, true);
    LibraryKeywordRanking ranking =
        new KeywordMerger(InverseDocumentFrequency.none()).merge(LIBRARY, request);
    assertTrue(ranking.keywords().stream().allMatch(keyword -> keyword.count() >= 3));
    assertEquals(2, ranking.total());
    assertEquals(1, ranking.keywords().size());
  }

  @Test
  void mergesNothingWhenFormsAreWanted() {
    KeywordRequest request = Sample.request(KeywordSort.COUNT, false);
    List<String> names =
        new KeywordMerger(InverseDocumentFrequency.none())
            .merge(LIBRARY, request).keywords().stream().map(LibraryKeyword::keyword).toList();
    assertTrue(names.containsAll(List.of("ferry", "ferries")), names.toString());
  }

  @Test
  void weighsWhatIsCommonInTheLibraryLess() {
    InverseDocumentFrequency rarity = InverseDocumentFrequency.across(LIBRARY);
    assertEquals(0.8, rarity.weigh(0.8, KeyHash.of("rotten")));
    assertTrue(rarity.weigh(0.8, KeyHash.of("bridge")) < 0.8);
    assertTrue(rarity.weigh(0.8, KeyHash.of("bridge")) > 0.4);
  }
}
