package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A library without articles answers like any other, with nothing in it. */
@QuarkusTest
@TestProfile(EmptyLibraryTest.NoArticles.class)
class EmptyLibraryTest {

  /** An empty folder. */
  public static class NoArticles implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        Path folder = Files.createDirectories(Path.of("target", "no-articles"));
        return Map.of("articles.location", folder.toAbsolutePath().toString());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "paragraphs", "quotes", "speakers", "keywords"})
  void listsAreEmpty(String collection) {
    given()
        .get("/api/v1/" + collection)
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("total", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"default", "lead", "textrank", "lexrank", "luhn", "lsa", "sumbasic", "klsum"})
  void theSummaryIsEmpty(String algorithm) {
    given()
        .get("/api/v1/summary?algorithm=" + algorithm)
        .then()
        .statusCode(200)
        .body("text", equalTo(""))
        .body("sentences", empty())
        .body("compression", equalTo(0f));
  }

  @Test
  void anArticleIsNotFound() {
    given()
        .get("/api/v1/articles/none")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }
}
