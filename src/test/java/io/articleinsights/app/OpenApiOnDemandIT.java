package io.articleinsights.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.DisabledOnIntegrationTest.ArtifactType;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The packaged service makes the OpenAPI document when it is first asked for. */
@QuarkusIntegrationTest
class OpenApiOnDemandIT {

  @Test
  void theDocumentIsWhole() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("paths", hasKey("/api/v1/analyses/bulk"))
        .body("components.schemas", hasKey("Analysis"));
  }

  @Test
  void theSecondAnswerIsTheFirst() {
    assertEquals(
        given().get("/q/openapi").asString(),
        given().get("/q/openapi").then().extract().asString());
  }

  /**
   * Quarkus intercepts a bean by a subclass; without one every start would pay for the document.
   */
  @Test
  @DisabledOnIntegrationTest(forArtifactTypes = ArtifactType.NATIVE_BINARY)
  void whatMakesTheDocumentIsIntercepted() throws IOException {
    try (JarFile generated = new JarFile("target/quarkus-app/quarkus/generated-bytecode.jar")) {
      String service = OpenApiDocumentService.class.getName().replace('.', '/');
      assertNotNull(generated.getEntry(service + "_Subclass.class"));
    }
  }
}
