package io.articleinsights.keyword.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.keyword.Keyword;
import io.articleinsights.keyword.KeywordEntry;
import io.articleinsights.keyword.KeywordKeys;
import io.articleinsights.keyword.KeywordKind;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.keyword.Keywords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeywordIndexTest {

  private static final ArticleReader READER = new ArticleReader();
  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
  private static final List<String> SENTENCES =
      List.of(
          "The old bridge fell into the river.",
          "A ferry crosses the harbour twice a day.",
          "The harbour wall was built by the council of Elmton.",
          "Two ferries met on the lake.",
          "Council members asked for a harbour wall.",
          "River boats and ferries need a bridge that opens.",
          "The school choir of Elmton won a prize.",
          "Storm waves broke the harbour wall again.");

  private static Keywords keywords(String text) {
    return analysis(text).keywords();
  }

  private static Analysis analysis(String text) {
    return ANALYZER.analyze(READER.read(text, Format.PLAIN_TEXT));
  }

  private static KeywordIndex index(Map<Integer, Keywords> articles) {
    KeywordPart.Builder builder = new KeywordPart.Builder();
    articles.forEach(builder::add);
    return KeywordIndex.of(List.of(builder.build()));
  }

  private static KeywordPart part(int number, Keywords keywords) {
    KeywordPart.Builder builder = new KeywordPart.Builder();
    builder.add(number, keywords);
    return builder.build();
  }

  private static KeywordRequest request(Optional<KeywordKind> kind, KeywordSort sort) {
    return new KeywordRequest(kind, sort, 1, 1000, true);
  }

  private static String text(Random random, int sentences) {
    StringBuilder text = new StringBuilder("Report of the day\n\n");
    for (int i = 0; i < sentences; i++) {
      text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
    }
    return text.append('\n').toString();
  }

  private static Map<Integer, Keywords> library(int articles) {
    Random random = new Random(7);
    Map<Integer, Keywords> library = new HashMap<>();
    for (int number = 0; number < articles; number++) {
      library.put(number, keywords(text(random, 6)));
    }
    return library;
  }

  /** So long a list is not kept but looked for anew. */
  @Test
  void pagesOfAKeptOrderAreThoseOfTheWholeList() {
    KeywordIndex index = index(library(40));
    for (KeywordSort sort : KeywordSort.values()) {
      for (Optional<KeywordKind> kind :
          List.of(Optional.<KeywordKind>empty(), Optional.of(KeywordKind.PHRASE))) {
        IndexedKeywordPage whole =
            index.select(new KeywordRequest(kind, sort, 1, 1_000_000, true), 0);
        List<IndexedKeyword> pages = new ArrayList<>();
        for (int offset = 0; offset < whole.total() + 3; offset += 3) {
          IndexedKeywordPage page =
              index.select(new KeywordRequest(kind, sort, 1, 3, true), offset);
          assertEquals(whole.total(), page.total());
          pages.addAll(page.keywords());
        }
        assertEquals(whole.keywords(), pages);
        assertEquals(
            whole.keywords().subList(7, whole.total()),
            index.select(new KeywordRequest(kind, sort, 1, 6_000, true), 7).keywords());
      }
    }
  }

  @Test
  void countsAreTheSumsOfTheArticles() {
    Map<Integer, Keywords> library = library(40);
    Map<String, Integer> sums = new HashMap<>();
    library
        .values()
        .forEach(
            keywords ->
                keywords
                    .select(request(Optional.of(KeywordKind.WORD), KeywordSort.COUNT))
                    .keywords()
                    .forEach(
                        one -> sums.merge(one.keyword().toLowerCase(), one.count(), Integer::sum)));
    KeywordIndex index = index(library);
    for (String word : List.of("bridge", "harbour", "prize", "lake")) {
      IndexedKeyword found = named(index, word);
      assertEquals(sums.get(word), found.count(), word);
      assertEquals(
          found.count(),
          index.strongest(found.hash(), ArticleOrder.ofNumbers(), 0, 1000).stream()
              .mapToInt(KeywordPlace::count)
              .sum());
    }
  }

  private static IndexedKeyword named(KeywordIndex index, String keyword) {
    return LongStream.of(KeywordKeys.of(keyword))
        .mapToObj(index::find)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void placesAreThoseOfTheArticle() {
    String text = text(new Random(3), 12);
    Analysis analysis = analysis(text);
    KeywordIndex index = index(Map.of(5, analysis.keywords()));
    for (Keyword keyword :
        analysis.keywords(request(Optional.empty(), KeywordSort.COUNT)).keywords()) {
      IndexedKeyword found = named(index, keyword.keyword());
      KeywordPlace place = index.strongest(found.hash(), ArticleOrder.ofNumbers(), 0, 1).get(0);
      assertEquals(5, place.article());
      assertEquals(keyword.inTitle(), place.inTitle());
      assertEquals(keyword.count(), place.count());
      if (keyword.count() > 0) {
        assertEquals(
            keyword.occurrences(), place.places().stream().map(KeywordEntry.Place::span).toList());
      }
    }
  }

  @Test
  void anIndexThatIsBroughtUpToDateEqualsOneMadeAnew() {
    Random random = new Random(11);
    Map<Integer, Keywords> library = library(30);
    KeywordIndex index = index(library);
    for (int change = 0; change < 60; change++) {
      int number = random.nextInt(35);
      Optional<Keywords> old = Optional.ofNullable(library.get(number));
      Map<Integer, Keywords> gone = new HashMap<>();
      old.ifPresent(keywords -> gone.put(number, keywords));
      if (old.isPresent() && random.nextInt(3) == 0) {
        index = index.update(gone, new KeywordPart.Builder().build());
        library.remove(number);
      } else {
        Keywords now = keywords(text(random, 4));
        index = index.update(gone, part(number, now));
        library.put(number, now);
      }
      assertSame(index(library), index);
    }
  }

  private static void assertSame(KeywordIndex expected, KeywordIndex found) {
    assertEquals(expected.articles(), found.articles());
    for (KeywordSort sort : KeywordSort.values()) {
      KeywordRequest request = request(Optional.empty(), sort);
      assertEquals(expected.select(request, 0), found.select(request, 0));
    }
    for (IndexedKeyword keyword :
        expected.select(request(Optional.empty(), KeywordSort.COUNT), 0).keywords()) {
      assertEquals(
          expected.strongest(keyword.hash(), ArticleOrder.ofNumbers(), 0, 1000),
          found.strongest(keyword.hash(), ArticleOrder.ofNumbers(), 0, 1000));
    }
  }

  @Test
  void partsMadeByDifferentThreadsMakeTheSameIndex() {
    Map<Integer, Keywords> library = library(20);
    List<KeywordPart> parts = new ArrayList<>();
    library.forEach((number, keywords) -> parts.add(part(number, keywords)));
    assertSame(index(library), KeywordIndex.of(parts));
  }

  @Test
  void pagesFollowEachOther() {
    KeywordIndex index = index(library(20));
    KeywordRequest all = request(Optional.empty(), KeywordSort.SCORE);
    List<IndexedKeyword> paged = new ArrayList<>();
    KeywordRequest three = new KeywordRequest(Optional.empty(), KeywordSort.SCORE, 1, 3, true);
    for (int offset = 0; offset < index.select(all, 0).total(); offset += 3) {
      paged.addAll(index.select(three, offset).keywords());
    }
    assertEquals(index.select(all, 0).keywords(), paged);
  }

  @Test
  void thoseThatHaveItMostOftenComeFirst() {
    KeywordIndex index = index(library(30));
    IndexedKeyword harbour = named(index, "harbour");
    List<KeywordPlace> all = index.strongest(harbour.hash(), ArticleOrder.ofNumbers(), 0, 1000);
    assertEquals(harbour.articles(), all.size());
    for (int i = 1; i < all.size(); i++) {
      boolean fewer = all.get(i).count() < all.get(i - 1).count();
      boolean later = all.get(i).article() > all.get(i - 1).article();
      assertTrue(fewer || all.get(i).count() == all.get(i - 1).count() && later, all::toString);
    }
    assertEquals(
        all.subList(4, 9), index.strongest(harbour.hash(), ArticleOrder.ofNumbers(), 4, 5));
    assertEquals(List.of(), index.strongest(harbour.hash(), ArticleOrder.ofNumbers(), 1000, 5));
    assertEquals(List.of(), index.strongest(0, ArticleOrder.ofNumbers(), 0, 5));
  }

  @Test
  void whatIsCommonScoresLess() {
    Keywords bridge = keywords("The bridge fell. The old bridge was rotten, and the river rose.");
    KeywordIndex alone = index(Map.of(0, bridge));
    KeywordIndex common = index(Map.of(0, bridge, 1, bridge, 2, keywords("A lake."), 3, bridge));
    assertEquals(1, alone.frequency(named(alone, "rotten").hash()));
    assertEquals(3, common.frequency(named(common, "rotten").hash()));
    double rarity = common.inverseDocumentFrequency().weight(3);
    assertTrue(rarity < 1 && rarity > 0.5, Double.toString(rarity));
  }

  @Test
  void wordsThatHardlyTellWhatArticlesAreAboutComeLastAmongCounts() {
    String text = "The oil price rose. The oil price fell. People saw the price of the oil price.";
    KeywordIndex index = index(Map.of(0, keywords(text), 1, keywords(text)));
    List<String> ranked =
        index.select(request(Optional.empty(), KeywordSort.COUNT), 0).keywords().stream()
            .map(keyword -> Long.toString(keyword.hash()))
            .toList();
    assertEquals(Long.toString(named(index, "oil price").hash()), ranked.get(0));
    assertEquals(8, named(index, "price").count());
  }
}
