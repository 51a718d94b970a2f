package io.articleinsights.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What an agent does with the official SDK of the Model Context Protocol works as it should. */
@QuarkusTest
class AgentClientTest {

  @TestHTTPResource("/")
  URI home;

  @Test
  void anAgentFindsCallsPagesAndIsToldItsMistakes() throws Exception {
    NodeTools tools = NodeTools.readyOrSkip();
    try (InputStream document = home.resolve("/q/openapi?format=json").toURL().openStream()) {
      tools.put("build/openapi.json", document);
    }
    tools.run("npm", "run", "generate");
    tools.run("npm", "run", "check");
    String said = tools.run("npm", "run", "--silent", "agent", "--", home.toString());
    assertTrue(said.contains("8 tools, 19 paragraphs, "), said);
  }
}
