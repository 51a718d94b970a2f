package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample article as it is served. */
@QuarkusTest
class ArticleResourceTest {

  private static final String BASE = "/api/v1/articles/" + Call.ARTICLE;

  @Test
  void listsTheSample() {
    given()
        .get("/api/v1/articles")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].id", equalTo(Call.ARTICLE))
        .body("items[0].place", equalTo("Beijing"))
        .body("items[0].source", equalTo("Xinhua"))
        .body("items[0].counts.paragraphs", equalTo(19))
        .body("items[0].links.summary", equalTo(BASE + "/summary"));
  }

  @Test
  void pagesParagraphs() {
    given()
        .get(BASE + "/paragraphs?size=8&page=3")
        .then()
        .body("items.number", equalTo(List.of(17, 18, 19)))
        .body("total", equalTo(19))
        .body("links.prev", equalTo(BASE + "/paragraphs?page=2&size=8"))
        .body("links.next", nullValue());
    given()
        .get(BASE + "/paragraphs?size=8&page=2")
        .then()
        .body("links.next", equalTo(BASE + "/paragraphs?page=3&size=8"));
    given().get(BASE + "/paragraphs?page=1000").then().body("items", hasSize(0));
  }

  @Test
  void firstAndLastParagraphAreTheArticles() {
    given()
        .get(BASE + "/paragraphs/1")
        .then()
        .body("text", startsWith("Chinese President Xi Jinping has given"));
    String last = given().get(BASE + "/paragraphs/19").jsonPath().getString("text");
    assertTrue(last.endsWith("China’s cyberspace."), last);
  }

  @Test
  void theTextIsTheFileUnchanged() throws Exception {
    byte[] file =
        java.nio.file.Files.readAllBytes(java.nio.file.Path.of("seeds", "xi-cyber-security.txt"));
    assertArrayEquals(file, given().get(BASE + "/text").asByteArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf16", "codepoint", "utf8"})
  void spansReferToTheTextInTheUnitAskedFor(String unit) {
    String text = given().get(BASE + "/text").asString();
    JsonPath page = given().get(BASE + "/paragraphs?size=500&offsets=" + unit).jsonPath();
    List<Map<String, Object>> items = page.getList("items");
    for (Map<String, Object> item : items) {
      Map<?, ?> span = (Map<?, ?>) item.get("span");
      assertEquals(
          item.get("text"), cut(text, (int) span.get("start"), (int) span.get("end"), unit));
    }
  }

  private static String cut(String text, int start, int end, String unit) {
    return switch (unit) {
      case "utf16" -> text.substring(start, end);
      case "codepoint" ->
          text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
      default ->
          new String(
              java.util.Arrays.copyOfRange(text.getBytes(StandardCharsets.UTF_8), start, end),
              StandardCharsets.UTF_8);
    };
  }

  @Test
  void filtersQuotes() {
    JsonPath all = given().get(BASE + "/quotes?size=500").jsonPath();
    int direct = given().get(BASE + "/quotes?type=DIRECT").jsonPath().getInt("total");
    int indirect = given().get(BASE + "/quotes?type=INDIRECT").jsonPath().getInt("total");
    int mixed = given().get(BASE + "/quotes?type=MIXED").jsonPath().getInt("total");
    assertEquals(all.getInt("total"), direct + indirect + mixed);
    given()
        .queryParam("speaker", "cai qi")
        .get(BASE + "/quotes")
        .then()
        .body("items.speaker.id", everyItem(equalTo("cai-qi")))
        .body("items", not(empty()));
    given().get(BASE + "/quotes?speaker=nobody").then().body("total", equalTo(0));
  }

  @Test
  void countsKeywordsByTheirOccurrences() {
    List<Map<String, Object>> items =
        given().get(BASE + "/keywords?limit=500").jsonPath().getList("items");
    for (Map<String, Object> item : items) {
      assertEquals(item.get("count"), ((List<?>) item.get("occurrences")).size());
    }
    given()
        .get(BASE + "/keywords?limit=3&minCount=2&kind=WORD")
        .then()
        .body("items", hasSize(3))
        .body("items.kind", everyItem(equalTo("WORD")))
        .body("items.rank", equalTo(List.of(1, 2, 3)));
  }

  @Test
  void quotesExplainThemselvesWhenAsked() {
    given().get(BASE + "/quotes").then().body("items.explanation", everyItem(nullValue()));
    given()
        .get(BASE + "/quotes?explain=true")
        .then()
        .body("items[0].explanation.rule", equalTo("reported-that"))
        .body("items[0].explanation.speaker", containsString("“He” is a pronoun"))
        .body("items.explanation.description", everyItem(notNullValue()))
        .body("items.explanation.confidence", everyItem(not(empty())));
  }

  @Test
  void anAnalysisExplainsWhatWasNotSaid() {
    given()
        .contentType("text/plain; charset=UTF-8")
        .body("The mayor did not say that the bridge was safe. She might say that it was new.")
        .post("/api/v1/analyses?explain=true&minConfidence=0")
        .then()
        .body("quotes.cue.negated", equalTo(List.of(true, false)))
        .body("quotes.cue.modal", equalTo(List.of(false, true)))
        .body("quotes[0].explanation.confidence[1]", containsString("the cue is negated"));
  }

  @Test
  void summaryKeepsToTheLengthsAskedFor() {
    given().get(BASE + "/summary").then().body("sentences", hasSize(3));
    given()
        .get(BASE + "/summary?sentences=20&maxWords=60")
        .then()
        .body("words", lessThanOrEqualTo(60));
    given()
        .get(BASE + "/summary?explain=true")
        .then()
        .body("sentences.parts", everyItem(notNullValue()));
    JsonPath json = given().accept("application/json").get(BASE + "/summary").jsonPath();
    assertEquals(
        json.getString("text") + "\n",
        given().accept("text/plain").get(BASE + "/summary").asString());
  }

  @Test
  void theLibraryOfOneArticleIsThatArticle() {
    assertEquals(
        given().get(BASE + "/summary").jsonPath().getString("text"),
        given().get("/api/v1/summary").jsonPath().getString("text"));
    assertEquals(
        given().get(BASE + "/keywords").jsonPath().getList("items.count"),
        given().get("/api/v1/keywords?article=" + Call.ARTICLE).jsonPath().getList("items.count"));
    given().get("/api/v1/quotes?article=unknown").then().statusCode(400);
  }

  @Test
  void csvHasAHeaderAndAsManyRowsAsItems() {
    String csv = given().accept("text/csv").get(BASE + "/keywords?limit=5").asString();
    String[] lines = csv.split("\r\n");
    assertEquals("rank,keyword,kind,count,score,inTitle,forms", lines[0]);
    assertEquals(6, lines.length);
    String quotes = given().accept("text/csv").get(BASE + "/quotes").asString();
    assertTrue(quotes.startsWith("id,type,text,speaker,"), quotes);
  }

  @Test
  void unchangedAnswersAreNotSentAgain() {
    for (int time = 1; time <= 2; time++) {
      Response first = given().header("Accept-Encoding", "identity").get(BASE);
      String etag = first.header("ETag");
      assertTrue(etag.matches("\"[^\"]+\""), etag);
      assertEquals("public, max-age=0, must-revalidate", first.header("Cache-Control"));
      for (String known : new String[] {etag, "W/" + etag, "\"x\", " + etag, "*"}) {
        Response again =
            given().header("Accept-Encoding", "identity").header("If-None-Match", known).get(BASE);
        assertEquals(304, again.statusCode(), known);
        assertEquals(etag, again.header("ETag"));
        assertEquals("", again.asString());
      }
      given().header("If-None-Match", "\"other\"").get(BASE).then().statusCode(200);
    }
  }

  @Test
  void compressedAndPlainAnswersSayTheSame() {
    Response plain = given().header("Accept-Encoding", "identity").get(BASE + "/paragraphs");
    Response gzip = given().header("Accept-Encoding", "gzip").get(BASE + "/paragraphs");
    assertEquals("gzip", gzip.header("Content-Encoding"));
    assertEquals(plain.asString(), gzip.asString());
  }

  @Test
  void headersAreThoseOfGet() {
    given().get(BASE + "/quotes");
    Response head = given().header("Accept-Encoding", "identity").head(BASE + "/quotes");
    Response get = given().header("Accept-Encoding", "identity").get(BASE + "/quotes");
    assertEquals(get.header("ETag"), head.header("ETag"));
    assertEquals(get.header("Content-Length"), head.header("Content-Length"));
    assertEquals("", head.asString());
    given().options(BASE).then().statusCode(204).header("Allow", containsString("GET"));
  }
}
