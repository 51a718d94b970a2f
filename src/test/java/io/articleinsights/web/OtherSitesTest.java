package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of other sites may read the answers only where the operator names their site. */
@QuarkusTest
@TestProfile(OtherSitesTest.OneSite.class)
class OtherSitesTest {

  private static final String FRIEND = "https://news.example";

  /** With one other site. */
  public static class OneSite implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", FRIEND);
    }
  }

  @Test
  void theSiteThatIsNamedMayReadAlsoWhatIsKept() {
    for (int turn = 0; turn < 3; turn++) {
      given()
          .header("Origin", FRIEND)
          .get("/api/v1/articles")
          .then()
          .statusCode(200)
          .header("Access-Control-Allow-Origin", equalTo(FRIEND));
    }
  }

  @Test
  void anyOtherMayNot() {
    given()
        .header("Origin", "https://elsewhere.example")
        .get("/api/v1/articles")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }
}
