package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Texts that are sent. */
@QuarkusTest
class AnalysisResourceTest {

  private static final String TEXT =
      "Mayor Anna Berg said the city would build a tram line to the port by 2030.\n\n"
          + "“We have waited long enough,” Berg said on Monday.\n";

  @Test
  void everythingIsSaidOfPlainText() {
    given()
        .contentType("text/plain;charset=UTF-8")
        .body(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/api/v1/analyses?sentences=1&limit=2")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("paragraphs", hasSize(2))
        .body("speakers.id", equalTo(java.util.List.of("anna-berg")))
        .body("quotes", hasSize(2))
        .body("keywords", hasSize(2))
        .body("summary.sentences", hasSize(1))
        .body("text", nullValue());
  }

  @Test
  void extractedTextComesWithTheSpansThatReferToIt() {
    JsonPath answer =
        given()
            .contentType("text/html;charset=UTF-8")
            .body("<html><body><h1>Trams</h1><p>The mayor said it would work.</p></body></html>")
            .post("/api/v1/analyses")
            .jsonPath();
    String text = answer.getString("text");
    assertEquals(
        answer.getString("paragraphs[0].text"),
        text.substring(
            answer.getInt("paragraphs[0].span.start"), answer.getInt("paragraphs[0].span.end")));
  }

  @Test
  void aTitleMayBeGiven() {
    given()
        .contentType("application/json")
        .body(Call.NEWS)
        .post("/api/v1/analyses")
        .then()
        .body("article.title.text", equalTo("Council backs new tram line"))
        .body("article.title.span", nullValue());
  }

  @Test
  void halfASurrogatePairComesBackAsItWas() {
    String answer =
        given()
            .contentType("application/json")
            .body("{\"text\":\"a \\ud800 b \\u0000\"}")
            .post("/api/v1/analyses")
            .asString();
    assertTrue(answer.contains("a \\uD800 b \\u0000"), answer);
  }

  @Test
  void bulkAnswersLineByLineInOrder() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines.append(
          i % 7 == 3 ? "nonsense\n" : "{\"text\":\"Anna Berg said number " + i + " works.\"}\n");
    }
    String[] answers =
        given()
            .contentType("application/x-ndjson")
            .body(lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post("/api/v1/analyses/bulk")
            .asString()
            .split("\n");
    assertEquals(60, answers.length);
    for (int i = 0; i < 60; i++) {
      String expected =
          i % 7 == 3 ? "/api/v1/analyses/bulk#line=" + (i + 1) : "number " + i + " works.";
      assertTrue(answers[i].contains(expected), answers[i]);
    }
  }
}
