package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
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
  void thoseWhoSpeakTogetherAreOneSpeakerOfManyMembers() {
    given()
        .contentType("text/plain;charset=UTF-8")
        .body("Ann Lee and Bob Day said the bridge was safe.\n\nLee said it was old.\n")
        .post("/api/v1/analyses?include=quotes,speakers&explain=true")
        .then()
        .statusCode(200)
        .body("quotes[0].speaker.name", equalTo("Ann Lee and Bob Day"))
        .body("quotes[0].speaker.members.id", equalTo(java.util.List.of("ann-lee", "bob-day")))
        .body("quotes[0].explanation.speaker", containsString("names several"))
        .body("quotes[1].speaker.members", nullValue())
        .body("speakers.name", equalTo(java.util.List.of("Ann Lee", "Bob Day")))
        .body("speakers.quotes", equalTo(java.util.List.of(2, 1)));
  }

  @Test
  void onlyWhatIsAskedForIsWritten() {
    JsonPath some = included("quotes,SUMMARY");
    assertEquals(Set.of("article", "quotes", "summary"), some.getMap("").keySet());
    assertEquals(2, some.getList("quotes").size());
    JsonPath all = included("quotes,speakers,keywords,summary,paragraphs");
    assertEquals(all.getMap(""), included("").getMap(""));
    assertEquals(all.getList("quotes"), some.<Object>getList("quotes"));
    assertEquals(all.getMap("summary"), some.getMap("summary"));
    given()
        .contentType("text/plain")
        .body("It rained.".getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/analyses?include=quotes,sentences")
        .then()
        .statusCode(400)
        .body("violations[0].parameter", equalTo("include"));
  }

  private static JsonPath included(String parts) {
    return given()
        .contentType("text/plain;charset=UTF-8")
        .body(TEXT.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/analyses" + (parts.isEmpty() ? "" : "?include=" + parts))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void idsOfLinesComeBackInAnswersAndProblems() {
    String[] lines =
        given()
            .contentType("application/x-ndjson")
            .body(
                """
                {"id": "first", "text": "It rained, Ann Lee said."}
                {"text": 5, "id": "second"}
                {"text": "It rained."}
                {"id": 7, "text": "It rained."}
                {"nested": {"id": "inner"}, "id": "third"}
                """
                    .getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/analyses/bulk?include=quotes")
            .asString()
            .split("\n");
    assertEquals(5, lines.length);
    assertEquals("first", JsonPath.from(lines[0]).getString("id"));
    assertEquals(1, JsonPath.from(lines[0]).getList("quotes").size());
    assertEquals("second", JsonPath.from(lines[1]).getString("id"));
    assertEquals(400, JsonPath.from(lines[1]).getInt("status"));
    assertTrue(!JsonPath.from(lines[2]).getMap("").containsKey("id"), lines[2]);
    assertEquals("id", JsonPath.from(lines[3]).getString("violations[0].parameter"));
    assertEquals("third", JsonPath.from(lines[4]).getString("id"));
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

  @Test
  void aBodyThatDoesNotTellItsLengthIsReadAndLimitedLikeAnyOther() throws Exception {
    HttpResponse<String> small = postInChunks(TEXT.getBytes(StandardCharsets.UTF_8));
    assertEquals(200, small.statusCode(), small.body());
    assertEquals(2, JsonPath.from(small.body()).getList("quotes").size());
    assertTrue(answerToEndlessChunks().contains("must not be larger than 10485760 bytes"));
  }

  /** Sends chunks until the server answers, which it does while the body still goes on. */
  private static String answerToEndlessChunks() throws IOException {
    byte[] chunk = ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.UTF_8);
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/v1/analyses HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                  + "Transfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      for (int sent = 0; sent <= 160; sent++) {
        out.write(chunk);
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpResponse<String> postInChunks(byte[] body) throws Exception {
    URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/analyses");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build(),
            BodyHandlers.ofString());
  }
}
