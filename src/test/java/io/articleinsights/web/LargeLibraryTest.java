package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** So many articles that the service listens before it has loaded them, and answers are cut. */
@QuarkusTest
@TestProfile(LargeLibraryTest.ManyArticles.class)
class LargeLibraryTest {

  private static final int ARTICLES = 260;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** One more than two hundred and some. */
  public static class ManyArticles implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("articles.location", folder().toString());
    }

    private static Path folder() {
      try {
        Path folder = Files.createDirectories(Path.of("target", "many-articles"));
        for (int number = 0; number < ARTICLES; number++) {
          Files.writeString(
              folder.resolve("report-%03d.txt".formatted(number)),
              "Report number "
                  + number
                  + "\n\nThe harbour wall of Elmton held in storm number "
                  + number
                  + ".\n\n“The wall is safe,” Mayor Anna Berg said. "
                  + "Harbour boats ".repeat(number % 3)
                  + "came back.\n");
        }
        return folder.toAbsolutePath();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** Until then it says what it waits for. */
  @BeforeEach
  void awaitLoaded() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Response ready = given().get("/q/health/ready");
    while (ready.statusCode() != 200) {
      assertTrue(System.nanoTime() < deadline, ready.asString());
      assertNotNull(ready.jsonPath().getString("checks[0].data.loading"), ready.asString());
      Response articles = given().get("/api/v1/articles");
      if (articles.statusCode() != 200) {
        assertEquals(503, articles.statusCode());
        assertEquals("2", articles.header("Retry-After"));
        assertTrue(articles.asString().contains("still being loaded"), articles.asString());
      }
      Thread.sleep(20);
      ready = given().get("/q/health/ready");
    }
  }

  /** Each has one harbour wall, and two of three have harbour boats as well. */
  @Test
  void everyArticleIsServedAndFound() {
    given().get("/api/v1/articles?size=1").then().body("total", equalTo(ARTICLES));
    given()
        .get("/api/v1/search?q=harbour&in=paragraphs&size=1")
        .then()
        .body("total", equalTo(2 * ARTICLES - (ARTICLES + 2) / 3))
        .body("facets.articles.items.size()", equalTo(20))
        .body("facets.articles.total", equalTo(ARTICLES));
  }

  @Test
  void whatIsCutIsSaid() {
    JsonPath wall = given().get("/api/v1/keywords?size=500&occurrences=3").jsonPath();
    Map<String, Object> keyword = wall.getMap("items.find { it.keyword == 'harbour wall' }");
    assertEquals(ARTICLES, keyword.get("count"), keyword::toString);
    assertEquals(ARTICLES, keyword.get("articleCount"));
    assertEquals(ARTICLES - 3, keyword.get("occurrencesLeftOut"));
    JsonPath berg = given().get("/api/v1/speakers").jsonPath();
    assertEquals(ARTICLES, berg.getInt("items[0].articleCount"));
    assertEquals(10, berg.getList("items[0].articles").size());
    JsonPath summary = given().get("/api/v1/summary").jsonPath();
    assertEquals(20, summary.getList("articles").size());
    assertEquals(ARTICLES - 20, summary.getInt("articlesLeftOut"));
  }
}
