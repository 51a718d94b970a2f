package io.articleinsights.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeywordsTest {

  private static final Sample SAMPLE =
      Sample.titled(
          "Solar farm opens",
          "The solar farm opened in spring. Farmers fought the solar farm for years.",
          "Farmers fear the noise, and farmers fear the light. A farmer sold his field.");

  private static List<String> names(KeywordRequest request) {
    return SAMPLE.keywords().select(request).keywords().stream().map(Keyword::keyword).toList();
  }

  @Test
  void ranksByScore() {
    List<Keyword> ranked = SAMPLE.all();
    for (int rank = 1; rank < ranked.size(); rank++) {
      assertTrue(ranked.get(rank - 1).score() >= ranked.get(rank).score());
    }
  }

  @Test
  void ranksByCount() {
    KeywordRequest byCount = Sample.request(KeywordSort.COUNT, true);
    assertEquals("farmers", names(byCount).get(0));
    assertEquals(4, SAMPLE.keyword("farmers").count());
  }

  @Test
  void narrowsToAKind() {
    for (KeywordKind kind : KeywordKind.values()) {
      KeywordRequest request =
          new KeywordRequest(Optional.of(kind), KeywordSort.SCORE, 1, 50, true);
      List<Keyword> found = SAMPLE.keywords().select(request).keywords();
      assertFalse(found.isEmpty());
      assertTrue(found.stream().allMatch(keyword -> keyword.kind() == kind));
    }
  }

  @Test
  void keepsWhatOccursOftenEnough() {
    KeywordRequest request = new KeywordRequest(Optional.empty(), KeywordSort.SCORE, 4, 50, true);
    assertEquals(List.of("farmers"), names(request));
  }

  @Test
  void wantsAPlaceInTheBodyWhenMoreThanOneIsAskedFor() {
    Sample sample = Sample.titled("A volcano wakes", "The mountain spat ash.");
    KeywordRequest twice = new KeywordRequest(Optional.empty(), KeywordSort.SCORE, 2, 50, true);
    assertEquals(List.of(), sample.keywords().select(twice).keywords());
  }

  @Test
  void tellsTheTotalBehindTheLimit() {
    KeywordRequest request = new KeywordRequest(Optional.empty(), KeywordSort.SCORE, 1, 2, true);
    KeywordRanking ranking = SAMPLE.keywords().select(request);
    assertEquals(2, ranking.keywords().size());
    assertEquals(SAMPLE.all().size(), ranking.total());
  }

  @Test
  void showsSurfaceFormsAsEntriesOfTheirOwn() {
    List<Keyword> forms =
        SAMPLE.keywords().select(Sample.request(KeywordSort.COUNT, false)).keywords();
    assertEquals(3, count(forms, "farmers"));
    assertEquals(1, count(forms, "farmer"));
  }

  private static int count(List<Keyword> keywords, String name) {
    return keywords.stream()
        .filter(keyword -> keyword.keyword().equals(name))
        .mapToInt(Keyword::count)
        .sum();
  }
}
