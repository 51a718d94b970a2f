package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service that asks for a key. */
@QuarkusTest
@TestProfile(ApiKeyTest.Locked.class)
class ApiKeyTest {

  /** With a key. */
  public static class Locked implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("articles.api-key", "open-sesame");
    }
  }

  @Test
  void analysingTakesTheKeyAndReadingDoesNot() {
    for (String path : new String[] {"/api/v1/analyses", "/api/v1/analyses/bulk"}) {
      given()
          .contentType("text/plain;charset=UTF-8")
          .body("It works.")
          .post(path)
          .then()
          .statusCode(401)
          .header("WWW-Authenticate", containsString("ApiKey"))
          .contentType("application/problem+json");
    }
    given()
        .contentType("text/plain;charset=UTF-8")
        .header("X-API-Key", "open-sesam")
        .body("It works.")
        .post("/api/v1/analyses")
        .then()
        .statusCode(401);
    given()
        .contentType("text/plain;charset=UTF-8")
        .header("X-API-Key", "open-sesame")
        .body("It works.")
        .post("/api/v1/analyses")
        .then()
        .statusCode(200);
    given().get("/api/v1/articles").then().statusCode(200);
  }
}
