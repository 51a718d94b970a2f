package io.articleinsights.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/**
 * One real request of each operation.
 *
 * @param operation its id in the API description
 * @param path as the API description has it
 * @param query with a question mark, or empty
 * @param body empty for GET
 */
public record Call(String operation, String path, String query, String type, String body) {

  static final String ARTICLE =
      "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber";
  static final String NEWS =
      "{\"title\": \"Council backs new tram line\", \"text\": \"Mayor Anna Berg said the city would"
          + " build a tram line to the port by 2030.\"}";

  public static final List<Call> ALL =
      List.of(
          get("listArticles", "/articles", "?size=1"),
          get("getArticle", "/articles/{articleId}", ""),
          get("getArticleText", "/articles/{articleId}/text", ""),
          get("listArticleParagraphs", "/articles/{articleId}/paragraphs", "?size=1"),
          get("getArticleParagraph", "/articles/{articleId}/paragraphs/{number}", ""),
          get("listArticleQuotes", "/articles/{articleId}/quotes", "?size=2&explain=true"),
          get("listArticleSpeakers", "/articles/{articleId}/speakers", ""),
          get("listArticleKeywords", "/articles/{articleId}/keywords", "?limit=2"),
          get("getArticleSummary", "/articles/{articleId}/summary", "?explain=true"),
          get("listParagraphs", "/paragraphs", "?size=1"),
          get("listQuotes", "/quotes", "?size=2"),
          get("listSpeakers", "/speakers", ""),
          get("listKeywords", "/keywords", "?limit=2"),
          get("getKeyword", "/keywords/{keyword}", "?occurrences=2"),
          get("getSummary", "/summary", "?sentences=2"),
          get(
              "search",
              "/search",
              "?q=cyber%20security%20-%22new%20media%22&in=paragraphs,titles,quotes&size=4"),
          new Call("analyze", "/api/v1/analyses", "?limit=3", "application/json", NEWS),
          new Call(
              "analyzeInBulk",
              "/api/v1/analyses/bulk",
              "?limit=1",
              "application/x-ndjson",
              NEWS + "\n{}\n"));

  private static Call get(String operation, String path, String query) {
    return new Call(operation, "/api/v1" + path, query, "", "");
  }

  boolean isRead() {
    return body.isEmpty();
  }

  String address() {
    return path.replace("{articleId}", ARTICLE)
            .replace("{number}", "1")
            .replace("{keyword}", "cyber%20security")
        + query;
  }

  public Response send(String accept) {
    RequestSpecification request = given().header("Accept", accept).urlEncodingEnabled(false);
    return isRead()
        ? request.get(address())
        : request
            .contentType(type)
            .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post(address());
  }

  @Override
  public String toString() {
    return operation;
  }
}
