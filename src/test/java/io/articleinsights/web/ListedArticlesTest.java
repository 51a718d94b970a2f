package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of articles are sorted and filtered by what is known of them. */
@QuarkusTest
@TestProfile(ListedArticlesTest.FourArticles.class)
class ListedArticlesTest {

  private static final String STORY =
      "<p>The council of Elmton voted on Tuesday to build a new harbour wall before winter.</p>"
          + "<p>Mayor Anna Berg said the wall would stand by May, and cost nine million.</p>";

  /** Three pages with dates, and a text without. */
  public static class FourArticles implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        Path folder = Files.createDirectories(Path.of("target", "four-articles"));
        page(folder, "a", "Wall", "Ann Lee", "The Courier", "2024-03-03T08:00:00+01:00");
        page(folder, "b", "choir", "Bob Roe", "The Courier", "2024-03-02");
        page(folder, "c", "Bridge", "ann lee", "Evening Post", "2024-03-03T08:00:00Z");
        Files.writeString(
            folder.resolve("d.txt"),
            "BEIJING, (Xinhua) — The harbour of Elmton will have a wall, the council said.\n");
        return Map.of("articles.location", folder.toString());
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }

    private static void page(
        Path folder, String name, String title, String author, String site, String published)
        throws IOException {
      Files.writeString(
          folder.resolve(name + ".html"),
          "<title>%s</title><meta property=og:site_name content='%s'><meta name=author content='%s'>"
                  .formatted(title, site, author)
              + "<meta property=article:published_time content='%s'><h1>%s</h1>%s"
                  .formatted(published, title, STORY));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | wall choir bridge d",
        "?order=desc | d bridge choir wall",
        "?sort=title | bridge choir wall d",
        "?sort=title&order=desc | wall choir bridge d",
        "?sort=published | choir wall bridge d",
        "?sort=published&order=desc | bridge wall choir d",
        "?source=the%20courier | wall choir",
        "?source=xinhua | d",
        "?place=beijing | d",
        "?author=Ann%20Lee | wall bridge",
        "?from=2024-03-03 | wall bridge",
        "?to=2024-03-02 | choir",
        "?from=2024-03-03&to=2024-03-03&author=ann%20lee&sort=title | bridge wall",
        "?source=nobody | ''",
        "?speaker=anna-berg | wall choir bridge",
        "?speaker=Anna%20BERG&from=2024-03-03&sort=title | bridge wall",
        "?speaker=nobody | ''"
      })
  void listsWhatIsAskedForAsItIsAskedFor(String query, String expected) {
    JsonPath page = given().urlEncodingEnabled(false).get("/api/v1/articles" + query).jsonPath();
    List<String> ids = page.getList("items.id");
    assertEquals(expected, String.join(" ", ids));
    assertEquals(ids.size(), page.getInt("total"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q=wall&sort=published | bridge wall choir d",
        "q=wall&from=2024-03-03 | bridge wall",
        "q=wall&to=2024-03-02 | choir",
        "q=wall&from=2024-03-02&to=2024-03-02 | choir",
        "q=wall&from=2024-03-04 | ''",
        "q=wall&source=the%20courier | choir wall",
        "q=wall&source=xinhua | d",
        "q=wall&source=xinhua&from=2000-01-01 | ''",
        "q=million&speaker=anna-berg | bridge choir wall",
        "q=million&speaker=anna-berg&from=2024-03-03&source=evening%20post | bridge",
        "q=winter&speaker=anna-berg | ''",
        "q=winter&in=titles | ''",
        "q=wall&in=titles | wall"
      })
  void searchesAreNarrowedByWhatIsKnownOfArticles(String query, String expected) {
    JsonPath page = given().urlEncodingEnabled(false).get("/api/v1/search?" + query).jsonPath();
    List<String> found = page.getList("items.article.unique()");
    boolean ordered = query.contains("sort=");
    assertEquals(expected, String.join(" ", ordered ? found : found.stream().sorted().toList()));
    int told =
        page.getList("facets.articles.items.count", Integer.class).stream().mapToInt(n -> n).sum();
    assertEquals(page.getInt("total"), told);
    assertEquals(found.size(), page.getInt("facets.articles.total"));
  }

  @Test
  void facetsTellTheSourcesOfAllHits() {
    JsonPath page = given().get("/api/v1/search?q=wall&in=paragraphs&size=1").jsonPath();
    assertEquals(
        List.of("The Courier", "Evening Post", "Xinhua"),
        page.getList("facets.sources.items.value"));
    assertEquals(3, page.getInt("facets.sources.total"));
    assertEquals(
        page.getInt("total"),
        page.getList("facets.sources.items.count", Integer.class).stream().mapToInt(n -> n).sum());
    assertEquals("anna-berg", page.getString("facets.speakers.items[0].value"));
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/articles?", "/api/v1/search?q=wall&"})
  void refusesDaysInTheWrongOrder(String path) {
    Response refused =
        given().urlEncodingEnabled(false).get(path + "from=2024-03-02&to=2024-03-01");
    assertEquals(400, refused.statusCode());
    assertEquals("to", refused.jsonPath().getString("violations[0].parameter"));
  }

  @Test
  void tellsWhatIsKnownAndWhereItWasReadFrom() {
    JsonPath page = given().get("/api/v1/articles").jsonPath();
    assertEquals("2024-03-03T08:00:00+01:00", page.getString("items[0].published"));
    assertEquals("OPEN_GRAPH", page.getString("items[0].readFrom.published"));
    assertEquals("META", page.getString("items[0].readFrom.authors"));
    assertEquals(List.of("Ann Lee"), page.getList("items[0].authors"));
    assertEquals(List.of("FEW_WORDS"), page.getList("items[0].qualityReasons"));
    assertTrue(page.getDouble("items[0].quality") < 1);
  }

  @ParameterizedTest
  @CsvSource({
    "from, yesterday",
    "from, 2024-02-30",
    "to, 2024-3-1",
    "sort, size",
    "order, up",
    "author, ' '"
  })
  void refusesWhatItCannotRead(String parameter, String value) {
    Response refused = given().queryParam(parameter, value).get("/api/v1/articles");
    assertEquals(400, refused.statusCode());
    assertEquals(parameter, refused.jsonPath().getString("violations[0].parameter"));
  }
}
