package io.articleinsights.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The served OpenAPI document is clean, and makes a TypeScript client that compiles strictly and
 * works.
 */
@QuarkusTest
@Tag("client")
class TypeScriptClientTest {

  @TestHTTPResource("/")
  URI home;

  private NodeTools tools;

  @BeforeEach
  void fetchDocument() throws Exception {
    tools = NodeTools.readyOrSkip();
    try (InputStream document = home.resolve("/q/openapi?format=json").toURL().openStream()) {
      tools.put("build/openapi.json", document);
    }
  }

  @Test
  void spectralAndRedoclyFindNothingInTheDocument() throws Exception {
    tools.run("npm", "run", "--silent", "lint:document");
  }

  @Test
  void generatedTypesCompileStrictlyAndTheProgramWorks() throws Exception {
    tools.run("npm", "run", "generate");
    tools.run("npm", "run", "check");
    String address = home.toString().replaceFirst("/$", "");
    String said = tools.run("npm", "run", "--silent", "start", "--", address);
    assertTrue(said.contains("19 paragraphs, "), said);
  }
}
