package io.articleinsights.web.render;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/summary", "/nowhere", "/q/health/live", "/"})
  void theIdOfTheRequestIsAnswered(String path) {
    given()
        .header("X-Request-Id", "trace-1.A_b")
        .get(path)
        .then()
        .header("X-Request-Id", "trace-1.A_b");
  }

  @Test
  void withoutOneEachRequestGetsItsOwn() {
    String first = given().get("/api/v1/summary").header("X-Request-Id");
    assertNotEquals(first, given().get("/api/v1/summary").header("X-Request-Id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "<b>", "é", "a\"b", "${jndi:x}", "%0d%0aSet-Cookie:x"})
  void anUnsafeOneIsReplaced(String id) {
    given()
        .header("X-Request-Id", id)
        .get("/api/v1/summary")
        .then()
        .header("X-Request-Id", matchesPattern("[0-9a-f]{1,16}"))
        .header("X-Request-Id", not(id));
  }

  @Test
  void sixtyFourCharactersAreTheMost() {
    assertEquals("x".repeat(64), RequestId.of("x".repeat(64)));
    assertNotEquals("x".repeat(65), RequestId.of("x".repeat(65)));
  }
}
