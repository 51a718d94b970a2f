package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {

  private static final Pattern LINE = Pattern.compile("(?m)^(articles_\\S+?)(\\{\\S*})? (\\S+)$");
  private static final Pattern NAMED = Pattern.compile("`(articles_[a-z_]+)`");

  @Test
  void theDocumentsNameEveryMeter() throws IOException {
    Set<String> named =
        NAMED
            .matcher(Files.readString(Path.of("src/docs/operations.md")))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> served =
        read().keySet().stream()
            .map(meter -> meter.replaceAll("\\{.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(served, named);
  }

  @Test
  void requestsAnalysesAndTheCacheAreCounted() {
    given().get("/api/v1/summary?sentences=7");
    Map<String, Double> before = read();
    given().get("/api/v1/summary?sentences=7");
    given().get("/api/v1/summary?sentences=8");
    given().get("/api/v1/summary?sentences=999");
    given().contentType("text/plain;charset=UTF-8").body("It rained.").post("/api/v1/analyses");
    Map<String, Double> after = read();
    assertRisen(1, "articles_cache_hits_total", before, after);
    assertRisen(2, "articles_cache_misses_total", before, after);
    assertRisen(1, "articles_analyses_seconds_count", before, after);
    assertRisen(1, request("POST", "2xx"), before, after);
    assertRisen(1, request("GET", "4xx"), before, after);
    assertTrue(after.get("articles_cache_bytes") > before.get("articles_cache_bytes"));
    assertEquals(1, after.get("articles_library_articles"));
  }

  @Test
  void noClientCanAddMeters() {
    int before = all().length();
    for (int path = 0; path < 50; path++) {
      given().get("/api/v1/articles/unknown-" + path);
      given().get("/nowhere/" + path);
      given().request("BREW" + path, "/api/v1/summary");
    }
    assertTrue(all().length() < before + 1_000, "meters grow with paths");
  }

  private static void assertRisen(
      int by, String meter, Map<String, Double> before, Map<String, Double> after) {
    assertEquals(by, after.get(meter) - before.get(meter), meter);
  }

  private static String request(String method, String status) {
    return "articles_http_requests_seconds_count{method=\""
        + method
        + "\",status=\""
        + status
        + "\"}";
  }

  private static Map<String, Double> read() {
    Map<String, Double> meters = new TreeMap<>();
    LINE.matcher(all())
        .results()
        .forEach(
            line ->
                meters.put(
                    line.group(1) + (line.group(2) == null ? "" : line.group(2).replace(",}", "}")),
                    Double.valueOf(line.group(3))));
    return meters;
  }

  private static String all() {
    return given()
        .accept("text/plain")
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
