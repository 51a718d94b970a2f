package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Search over a library of three articles. */
@QuarkusTest
@TestProfile(SeveralArticlesTest.ThreeArticles.class)
class SearchResourceTest {

  private static final String HARBOUR = "council-backs-new-harbour-wall";
  private static final String COST = "harbour-wall-to-cost-nine-million";
  private static final String CHOIR = "choir-wins-the-valley-prize";

  @Test
  void wordsAreFoundInAnyOfTheirForms() {
    JsonPath found = search("q", "fisherman boat sinks");
    assertEquals(List.of(HARBOUR), found.getList("items.article"));
    assertEquals(3, found.getInt("items[0].paragraph"));
    assertEquals(
        List.of("Fishermen", "sank", "boats"),
        found.getList("items[0].snippet.parts.findAll { it.match }.text"));
  }

  @Test
  void everySpanIsWhatItSays() {
    JsonPath found = search("q", "harbour OR choir OR \"taxes would not rise\"", "size", "100");
    assertTrue(found.getInt("total") > 5, found::prettify);
    for (Map<String, Object> hit : found.<Map<String, Object>>getList("items")) {
      String text = text((String) hit.get("article"));
      JsonPath one = JsonPath.from(new io.vertx.core.json.JsonObject(hit).encode());
      assertEquals(
          String.join("", one.getList("snippet.parts.text")),
          text.substring(one.getInt("snippet.span.start"), one.getInt("snippet.span.end")));
      List<String> marked = one.getList("snippet.parts.findAll { it.match }.text");
      List<String> matched = new ArrayList<>();
      for (Map<String, Integer> span : one.<Map<String, Integer>>getList("matches")) {
        matched.add(text.substring(span.get("start"), span.get("end")));
        assertTrue(span.get("start") >= one.getInt("span.start"), one::prettify);
        assertTrue(span.get("end") <= one.getInt("span.end"), one::prettify);
      }
      assertEquals(matched, marked);
      assertFalse(matched.isEmpty(), one::prettify);
    }
  }

  @Test
  void kindsAreHeadlinesParagraphsAndQuotes() {
    assertEquals(Set.of("TITLE"), kinds(search("q", "harbour", "in", "titles")));
    assertEquals(Set.of("PARAGRAPH"), kinds(search("q", "harbour", "in", "paragraphs")));
    assertEquals(
        Set.of("TITLE", "QUOTE"), kinds(search("q", "wall", "in", "Quotes,TITLES", "size", "50")));
    JsonPath quote = search("q", "waited", "in", "quotes");
    assertEquals("anna-berg", quote.getString("items[0].speaker.id"));
    assertEquals("q1", quote.getString("items[0].quote"));
    assertEquals(2, quote.getInt("items[0].paragraph"));
  }

  @Test
  void aHeadlineThatMatchesStandsBeforeParagraphs() {
    assertEquals("TITLE", search("q", "choir prize").getString("items[0].kind"));
  }

  @Test
  void phrasesStandSideBySideAndWhatIsExcludedDoesNot() {
    assertEquals(2, search("q", "\"new harbour wall\"", "in", "paragraphs").getInt("total"));
    assertEquals(0, search("q", "\"harbour new wall\"").getInt("total"));
    JsonPath without = search("q", "harbour -council", "in", "paragraphs");
    for (String text :
        without.getList("items.snippet.parts.text", List.class).stream()
            .map(Object::toString)
            .toList()) {
      assertFalse(text.contains("council"), text);
    }
    assertTrue(without.getInt("total") > 0, without::prettify);
  }

  @Test
  void aSpeakerNarrowsToWhatTheySaid() {
    JsonPath said = search("q", "choir OR taxes OR wall", "speaker", "Carl Holm");
    assertEquals(1, said.getInt("total"), said::prettify);
    assertEquals(COST, said.getString("items[0].article"));
    assertEquals("carl-holm", said.getString("facets.speakers.items[0].value"));
  }

  @Test
  void anArticleNarrowsAndAnUnknownOneIsRefused() {
    assertEquals(
        Set.of(CHOIR),
        Set.copyOf(search("q", "elmton", "article", CHOIR).getList("items.article")));
    given()
        .get("/api/v1/search?q=elmton&article=nothing")
        .then()
        .statusCode(400)
        .body("violations[0].parameter", equalTo("article"));
    given().get("/api/v1/search?q=elmton&source=nobody").then().body("total", equalTo(0));
  }

  @Test
  void datesNarrowAndSort() {
    List<String> sorted =
        search("q", "elmton OR harbour", "sort", "published", "size", "50")
            .getList("items.article.unique()");
    assertEquals(List.of(HARBOUR, COST, CHOIR), sorted, "none is dated, so by file");
    assertEquals(0, search("q", "choir", "to", "2030-01-01").getInt("total"));
    given()
        .get("/api/v1/search?q=ferry&from=yesterday")
        .then()
        .statusCode(400)
        .body("detail", equalTo("'from' must be a day like 2015-03-01, was yesterday"));
  }

  @Test
  void facetsCountAllHitsNotOnlyThoseOfThePage() {
    JsonPath page = search("q", "elmton OR harbour", "size", "1");
    assertEquals(1, page.getList("items").size());
    int sum =
        page.getList("facets.articles.items.count", Integer.class).stream().mapToInt(n -> n).sum();
    assertEquals(page.getInt("total"), sum);
    assertEquals(3, page.getInt("facets.articles.total"));
    assertEquals(
        "Council backs new harbour wall",
        page.getString("facets.articles.items.find { it.value == '" + HARBOUR + "' }.label"));
  }

  @Test
  void pagesFollowEachOther() {
    List<Object> all = search("q", "elmton OR harbour", "size", "100").getList("items");
    List<Object> paged = new ArrayList<>();
    for (int page = 1; page <= all.size(); page++) {
      paged.addAll(
          search("q", "elmton OR harbour", "size", "1", "page", Integer.toString(page))
              .getList("items"));
    }
    assertEquals(all, paged);
  }

  @Test
  void aBrokenQueryShowsWhereItBreaks() {
    given()
        .queryParam("q", "harbour \"wall")
        .get("/api/v1/search")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].parameter", equalTo("q"))
        .body("violations[0].position", equalTo(8))
        .body("detail", containsString("breaks at character 9: a quotation mark is not closed"));
    given()
        .queryParam("q", "-wall")
        .get("/api/v1/quotes")
        .then()
        .statusCode(400)
        .body("violations[0].position", equalTo(0));
  }

  @Test
  void withoutAQueryThereIsNothingToSearch() {
    given()
        .get("/api/v1/search")
        .then()
        .statusCode(400)
        .body("detail", equalTo("'q' must be given"));
    given()
        .get("/api/v1/search?q=wall&in=paragraphs,footnotes")
        .then()
        .statusCode(400)
        .body("detail", containsString("one or more of paragraphs, titles, quotes"));
  }

  @Test
  void hitsAreATableToo() {
    given()
        .accept("text/csv")
        .get("/api/v1/search?q=choir")
        .then()
        .statusCode(200)
        .body(startsWith("rank,kind,article,title,source,place,published,paragraph,quote"))
        .body(containsString("TITLE," + CHOIR));
  }

  @Test
  void quotesAreFilteredByTheSameQuery() {
    given()
        .queryParam("q", "rise OR practised")
        .get("/api/v1/quotes")
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.article", equalTo(List.of(COST, CHOIR)))
        .body("items.title", hasSize(2));
    given()
        .get("/api/v1/articles/" + HARBOUR + "/quotes?q=wait")
        .then()
        .body("items.id", equalTo(List.of("q1")));
    given().get("/api/v1/quotes?q=wait&speaker=carl-holm").then().body("total", equalTo(0));
  }

  @Test
  void offsetsComeInTheUnitThatIsAskedFor() {
    JsonPath utf16 = search("q", "vote", "in", "paragraphs", "article", HARBOUR);
    JsonPath utf8 = search("q", "vote", "in", "paragraphs", "article", HARBOUR, "offsets", "utf8");
    assertEquals(utf16.getInt("total"), utf8.getInt("total"));
    assertEquals(
        utf16.<Object>getList("items.snippet.parts"), utf8.<Object>getList("items.snippet.parts"));
  }

  private static Set<String> kinds(JsonPath found) {
    return found.getList("items.kind", String.class).stream().collect(Collectors.toSet());
  }

  private static String text(String article) {
    return given().get("/api/v1/articles/" + article + "/text").asString();
  }

  private static JsonPath search(String... parameters) {
    var request = given();
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.get("/api/v1/search").then().statusCode(200).extract().jsonPath();
  }
}
