package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole library, when there is more than one article in it. */
@QuarkusTest
@TestProfile(SeveralArticlesTest.ThreeArticles.class)
class SeveralArticlesTest {

  private static final String HARBOUR = "council-backs-new-harbour-wall";
  private static final String COST = "harbour-wall-to-cost-nine-million";
  private static final String CHOIR = "choir-wins-the-valley-prize";

  /** Two on one theme, and one on another. */
  public static class ThreeArticles implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("articles.location", folder().toString());
    }

    private static Path folder() {
      try {
        Path folder = Files.createDirectories(Path.of("target", "three-articles"));
        Files.writeString(
            folder.resolve("a.txt"),
            """
            Council backs new harbour wall

            The council of Elmton voted on Tuesday to build a new harbour wall before the winter storms.

            “The harbour wall has waited long enough,” Mayor Anna Berg said after the vote.

            Fishermen had asked for the wall since a storm sank four boats last year.
            """);
        Files.writeString(
            folder.resolve("b.txt"),
            """
            Harbour wall to cost nine million

            The council of Elmton voted on Tuesday to build a new harbour wall before the winter storms.

            The work will cost nine million crowns, and the harbour fund will pay half of it.

            Treasurer Carl Holm said that taxes would not rise.
            """);
        Files.writeString(
            folder.resolve("c.txt"),
            """
            Choir wins the valley prize

            The school choir of Elmton won the singing prize of the valley on Sunday.

            Conductor Dora Lund said that the choir had practised since the spring.
            """);
        return folder.toAbsolutePath();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  @Test
  void aKeywordIsCountedInAllArticlesAndInEach() {
    JsonPath ranking = json("/api/v1/keywords?limit=500");
    Map<String, Object> wall = ranking.getMap("items.find { it.keyword == 'harbour wall' }");
    assertEquals(3, wall.get("count"), wall::toString);
    assertEquals(2, wall.get("inTitle"), wall::toString);
    assertEquals(
        List.of(
            Map.of("article", HARBOUR, "count", 2, "inTitle", 1),
            Map.of("article", COST, "count", 1, "inTitle", 1)),
        wall.get("articles"));
    assertEquals(2, wall.get("articleCount"));
    assertEquals(List.of(), wall.get("occurrences"));
    assertEquals(3, wall.get("occurrencesLeftOut"));
    JsonPath placed = json("/api/v1/keywords?limit=500&occurrences=100");
    assertEquals(
        List.of(HARBOUR, HARBOUR, COST),
        placed.getList("items.find { it.keyword == 'harbour wall' }.occurrences.article"));
  }

  @Test
  void everyCountIsTheSumAndTheNumberOfPlaces() {
    for (String query : List.of("", "&kind=WORD", "&kind=PHRASE", "&sort=score")) {
      JsonPath ranking = json("/api/v1/keywords?limit=500&occurrences=100" + query);
      List<Map<String, Object>> items = ranking.getList("items");
      assertTrue(items.size() > 5, query);
      for (int i = 0; i < items.size(); i++) {
        String at = "items[" + i + "].";
        int count = ranking.getInt(at + "count");
        assertEquals(count, ranking.getList(at + "occurrences").size());
        assertEquals(0, ranking.getInt(at + "occurrencesLeftOut"));
        assertEquals(ranking.getInt(at + "articleCount"), ranking.getList(at + "articles").size());
        assertEquals(
            count,
            ranking.getList(at + "articles.count", Integer.class).stream().mapToInt(n -> n).sum());
        assertEquals(i + 1, ranking.getInt(at + "rank"));
      }
    }
  }

  @Test
  void aKeywordsPlacesAreInTheTextOfTheirArticle() {
    JsonPath ranking = json("/api/v1/keywords?limit=500&occurrences=100");
    for (Map<String, Object> place :
        ranking.<Map<String, Object>>getList(
            "items.find { it.keyword == 'harbour wall' }.occurrences")) {
      String text =
          given()
              .get("/api/v1/articles/" + place.get("article") + "/text")
              .then()
              .extract()
              .asString();
      @SuppressWarnings("unchecked")
      Map<String, Integer> span = (Map<String, Integer>) place.get("span");
      assertEquals("harbour wall", text.substring(span.get("start"), span.get("end")));
    }
  }

  @Test
  void keywordsComeInPages() {
    List<Object> all = json("/api/v1/keywords?size=500").getList("items");
    List<Object> paged = new ArrayList<>();
    for (int page = 1; paged.size() < all.size(); page++) {
      JsonPath one = json("/api/v1/keywords?size=7&page=" + page);
      assertEquals(all.size(), one.getInt("total"));
      paged.addAll(one.getList("items"));
    }
    assertEquals(all, paged);
    given()
        .get("/api/v1/keywords?size=7&limit=8")
        .then()
        .statusCode(400)
        .body("detail", equalTo("'limit' is another name of size; give one of the two"));
    given()
        .get("/api/v1/keywords?stem=false")
        .then()
        .statusCode(400)
        .body("violations[0].parameter", equalTo("stem"));
    given().get("/api/v1/keywords?stem=false&article=" + COST).then().statusCode(200);
  }

  @Test
  void everyKeywordLeadsToItsPlaces() {
    for (Map<String, Object> keyword :
        json("/api/v1/keywords?kind=WORD&size=500").<Map<String, Object>>getList("items")) {
      assertPlaces(keyword);
    }
    for (Map<String, Object> keyword :
        json("/api/v1/keywords?kind=PHRASE&size=500").<Map<String, Object>>getList("items")) {
      assertPlaces(keyword);
    }
    given().get("/api/v1/keywords/submarine").then().statusCode(404);
    given().pathParam("keyword", "…").get("/api/v1/keywords/{keyword}").then().statusCode(404);
  }

  private static void assertPlaces(Map<String, Object> keyword) {
    @SuppressWarnings("unchecked")
    Map<String, String> links = (Map<String, String>) keyword.get("links");
    JsonPath places =
        given()
            .urlEncodingEnabled(false)
            .get(links.get("places") + "?occurrences=100")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(keyword.get("keyword"), places.getString("keyword"));
    assertEquals(keyword.get("count"), places.getInt("count"), keyword::toString);
    assertEquals(keyword.get("articleCount"), places.getInt("total"));
    assertEquals(
        places.getInt("count"),
        places.getList("items.occurrences.flatten()").size(),
        keyword::toString);
    List<Integer> counts = places.getList("items.count");
    for (int i = 1; i < counts.size(); i++) {
      assertTrue(counts.get(i - 1) >= counts.get(i), counts::toString);
    }
    for (List<String> marked :
        places.<List<String>>getList(
            "items.findAll { it.snippet != null }"
                + ".collect { it.snippet.parts.findAll { part -> part.match }.text }")) {
      assertEquals(1, marked.size(), keyword::toString);
    }
  }

  @Test
  void placesAreCutAsAskedAndSaidToBe() {
    JsonPath one =
        given()
            .pathParam("keyword", "harbour wall")
            .get("/api/v1/keywords/{keyword}?occurrences=1&size=1")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(2, one.getInt("total"));
    assertEquals(HARBOUR, one.getString("items[0].article"));
    assertEquals("Council backs new harbour wall", one.getString("items[0].title"));
    assertEquals(1, one.getList("items[0].occurrences").size());
    assertEquals(1, one.getInt("items[0].occurrencesLeftOut"));
    assertTrue(one.getString("links.next").contains("page=2"), one::prettify);
  }

  @Test
  void whatIsCommonInTheLibraryCountsForLessInAnArticle() {
    JsonPath choir = json("/api/v1/articles/" + CHOIR + "/keywords?sort=score&limit=500");
    double own = choir.getDouble("items.find { it.keyword == 'choir' }.score");
    double shared = choir.getDouble("items.find { it.keyword == 'Elmton' }.score");
    assertTrue(own > shared, own + " and " + shared);
    given()
        .get("/api/v1/articles/" + CHOIR + "/keywords")
        .then()
        .body("items[0]", not(org.hamcrest.Matchers.hasKey("articles")));
  }

  @Test
  void theSummaryChoosesAcrossArticlesAndSaysNothingTwice() {
    JsonPath summary = json("/api/v1/summary?sentences=4");
    List<String> texts = summary.getList("sentences.text");
    assertEquals(texts.size(), new HashSet<>(texts).size(), texts::toString);
    assertTrue(
        texts.stream().filter(text -> text.contains("voted on Tuesday")).count() <= 1,
        texts::toString);
    assertTrue(new HashSet<>(summary.getList("sentences.article")).size() >= 2, texts::toString);
    assertEquals(String.join(" ", texts), summary.getString("text"));
    assertEquals("default", summary.getString("algorithm"));
  }

  @Test
  void wordsAloneLeaveTheNumberOfSentencesOpen() {
    assertTrue(
        json("/api/v1/articles/" + HARBOUR + "/summary?maxWords=100").getList("sentences").size()
            == 3,
        "all three sentences fit into a hundred words");
    given()
        .get("/api/v1/summary?maxWords=20")
        .then()
        .body("words", lessThanOrEqualTo(20))
        .body("sentences", hasSize(lessThanOrEqualTo(2)));
  }

  @Test
  void everyAlgorithmHasItsNameInAnyCase() {
    for (String name : List.of("lead", "LexRank", "TEXTRANK", "luhn", "lsa", "sumbasic", "klsum")) {
      given()
          .get("/api/v1/summary?algorithm=" + name)
          .then()
          .statusCode(200)
          .body("algorithm", equalTo(name.toLowerCase(java.util.Locale.ROOT)))
          .body("sentences", not(hasSize(0)));
    }
  }

  @Test
  void narrowedToOneArticleItIsThatArticles() {
    JsonPath narrowed = json("/api/v1/keywords?limit=500&article=" + COST);
    JsonPath own = json("/api/v1/articles/" + COST + "/keywords?limit=500");
    assertEquals(own.getList("items.keyword"), narrowed.getList("items.keyword"));
    assertEquals(own.getList("items.score"), narrowed.getList("items.score"));
    assertEquals(own.getString("total"), narrowed.getString("total"));
  }

  @Test
  void quotesAndSpeakersNameTheirArticle() {
    given().get("/api/v1/quotes").then().body("items.article", hasItems(HARBOUR, COST, CHOIR));
    given()
        .get("/api/v1/speakers")
        .then()
        .body("items.find { it.id == 'carl-holm' }.articles", hasItem(COST));
  }

  @Test
  void whoIsQuotedMostOftenComesFirstWhenAskedFor() {
    List<Integer> quotes = json("/api/v1/speakers?sort=quotes").getList("items.quotes");
    for (int i = 1; i < quotes.size(); i++) {
      assertTrue(quotes.get(i - 1) >= quotes.get(i), quotes::toString);
    }
    assertEquals(
        Set.copyOf(json("/api/v1/speakers").getList("items.id")),
        Set.copyOf(json("/api/v1/speakers?sort=quotes").getList("items.id")));
  }

  private static JsonPath json(String path) {
    return given().get(path).then().statusCode(200).extract().jsonPath();
  }
}
