package io.articleinsights.web.mcp;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever an agent sends, it is told what is wrong, and nothing fails on the server. */
@QuarkusTest
class HostileAgentTest {

  private static final int CALLS = Integer.getInteger("hostile.calls", 300);

  private static final List<String> TOOLS =
      List.of(
          "list_articles",
          "read_article",
          "find_quotes",
          "list_speakers",
          "count_keywords",
          "summarize",
          "search",
          "analyze_text");
  private static final List<String> NAMES =
      List.of("article", "cursor", "speaker", "q", "type", "minConfidence", "text", "part", "x");

  private final ObjectMapper mapper = new ObjectMapper();

  private static RequestSpecification agent() {
    return given().contentType("application/json").accept("application/json, text/event-stream");
  }

  private String session() {
    return agent()
        .body(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}")
        .post("/mcp")
        .then()
        .statusCode(200)
        .extract()
        .header("Mcp-Session-Id");
  }

  @Test
  void hostileArgumentsGetAToolError() throws Exception {
    String session = session();
    Random random = new Random(20_261_125);
    for (int call = 0; call < CALLS; call++) {
      Map<String, Object> arguments = new HashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        arguments.put(NAMES.get(random.nextInt(NAMES.size())), value(random, 0));
      }
      String tool = TOOLS.get(random.nextInt(TOOLS.size()));
      String body =
          mapper.writeValueAsString(
              Map.of(
                  "jsonrpc",
                  "2.0",
                  "id",
                  call,
                  "method",
                  "tools/call",
                  "params",
                  Map.of("name", tool, "arguments", arguments)));
      Response answer = agent().header("Mcp-Session-Id", session).body(body).post("/mcp");
      assertEquals(200, answer.statusCode(), body);
      String said = answer.asString();
      assertFalse(said.contains("Something went wrong"), () -> body + "\n" + said);
      assertFalse(said.contains("Exception"), () -> body + "\n" + said);
    }
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth > 2 ? 7 : 9)) {
      case 0 -> "";
      case 1 -> "\u0000\uD800\uFFFF“" + random.nextInt();
      case 2 -> "x".repeat(random.nextInt(5_000));
      case 3 -> random.nextDouble() * 1e300;
      case 4 -> random.nextBoolean();
      case 5 -> List.of("a", "b");
      case 6 -> "\"unclosed -(AND OR *";
      case 7 -> new ArrayList<>(List.of(value(random, depth + 1)));
      default -> Map.of("a", value(random, depth + 1));
    };
  }

  @Test
  void pagesOfOtherSitesAreTurnedAway() {
    agent()
        .header("Origin", "https://elsewhere.example")
        .body("{}")
        .post("/mcp")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("title", equalTo("Forbidden"));
  }

  @Test
  void whatIsNoMessageIsRefused() {
    for (String body : List.of("", "[", "{}", "[]", "null", "\"x\"", "{\"jsonrpc\":\"2.0\"}")) {
      Response answer = agent().body(body).post("/mcp");
      assertFalse(answer.statusCode() >= 500, body + " gives " + answer.statusCode());
    }
  }

  @Test
  void aSessionThatIsUnknownIsNotAnswered() {
    agent()
        .header("Mcp-Session-Id", "none")
        .body("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}")
        .post("/mcp")
        .then()
        .statusCode(404)
        .body("result", nullValue());
  }
}
