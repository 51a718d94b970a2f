package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An analysis over the limit is answered and its thread is free again soon. */
@QuarkusTest
@TestProfile(TimeLimitTest.Short.class)
class TimeLimitTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @Inject AnalysisPool pool;

  /** One thread, and far less time than nine million characters take. */
  public static final class Short implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("articles.analysis.threads", "1", "articles.analysis.time-limit", "20ms");
    }
  }

  @Test
  void overTheLimitTheWorkStops() throws InterruptedException {
    long before = pool.stopped();
    given()
        .contentType("text/plain;charset=UTF-8")
        .body(
            "Ann Carter said on Monday that the harbour had been closed for good. ".repeat(130_000))
        .post("/api/v1/analyses")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "1");
    long deadline = System.nanoTime() + SOON.toNanos();
    while (pool.busy() > 0 && System.nanoTime() < deadline) {
      Thread.sleep(5);
    }
    assertEquals(0, pool.busy(), "still at work");
    assertTrue(pool.stopped() > before);
  }
}
