package io.articleinsights.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.keyword.KeywordRequest;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.keyword.index.IndexedKeyword;
import io.articleinsights.keyword.index.KeywordPlace;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.search.SearchHit;
import io.articleinsights.search.SearchQuery;
import io.articleinsights.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library that was brought up to date answers as one that was loaded anew. */
class LibraryIndexTest {

  private static final KeywordRequest ALL =
      new KeywordRequest(Optional.empty(), KeywordSort.COUNT, 1, 10_000, true);

  @TempDir Path folder;

  private final LibraryLoader loader =
      new LibraryLoader(new ArticleReader(), new ArticleAnalyzer());
  private final Random random = new Random(5);
  private long tick;

  @Test
  void filesComeChangeAndGo() throws IOException {
    for (int number = 0; number < 20; number++) {
      write(number);
    }
    LiveLibrary live = new LiveLibrary(loader, loader.load(folder));
    for (int round = 0; round < 12; round++) {
      write(random.nextInt(30));
      write(random.nextInt(30));
      Files.deleteIfExists(file(random.nextInt(30)));
      live.refresh();
      live.refresh();
      assertSame(loader.load(folder), live.current());
    }
  }

  private static void assertSame(Library expected, Library found) {
    assertEquals(names(expected.articles()), names(found.articles()));
    assertEquals(expected.version(), found.version());
    for (String query : List.of("harbour", "\"harbour wall\"", "storm -wall", "said OR bridge")) {
      assertEquals(hits(expected, query), hits(found, query), query);
    }
    List<IndexedKeyword> keywords = expected.keywords().select(ALL, 0).keywords();
    assertEquals(keywords, found.keywords().select(ALL, 0).keywords());
    assertTrue(keywords.size() > 10, keywords::toString);
    for (IndexedKeyword keyword : keywords) {
      assertEquals(places(expected, keyword), places(found, keyword));
    }
    for (boolean byQuotes : new boolean[] {false, true}) {
      assertEquals(
          expected.speakers(QuoteListing.STANDARD, byQuotes),
          found.speakers(QuoteListing.STANDARD, byQuotes));
    }
    assertEquals(names(expected.central(5)), names(found.central(5)));
  }

  private static List<SearchHit> hits(Library library, String query) {
    return library.search().search(SearchQuery.parse(query), SearchRequest.best(1000)).hits();
  }

  /** Numbers differ, files and their order do not. */
  private static List<String> places(Library library, IndexedKeyword keyword) {
    return library.keywords().strongest(keyword.hash(), library.order(), 0, 1000).stream()
        .map(
            (KeywordPlace place) ->
                library.articleByNumber(place.article()).fileName() + place.places())
        .toList();
  }

  private static List<String> names(List<LibraryArticle> articles) {
    return articles.stream().map(LibraryArticle::fileName).toList();
  }

  private void write(int number) throws IOException {
    List<String> sentences =
        List.of(
            "The storm broke the harbour wall.",
            "“The bridge is safe,” Mayor Anna Berg said.",
            "Carl Holm said that the wall was old.",
            "Fishermen left the harbour before the storm.",
            "A new bridge was built over the river.");
    List<String> text = new ArrayList<>(List.of("Report " + number, ""));
    for (int i = 0; i < 4; i++) {
      text.add(sentences.get(random.nextInt(sentences.size())));
      text.add("");
    }
    Files.write(file(number), text);
    // Never twice the same stamp, however fast this is.
    Files.setLastModifiedTime(file(number), FileTime.from(Instant.ofEpochSecond(1_000 + tick++)));
  }

  private Path file(int number) {
    return folder.resolve("report-%02d.txt".formatted(number));
  }
}
