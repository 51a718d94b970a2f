package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.articleinsights.web.request.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Real answers, good and bad, are what the served API description says. */
@QuarkusTest
class ContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The native binary has none, and both have to answer the same. */
  @Test
  void swaggerUiIsServedWithoutItsSourceMaps() {
    String script = "/q/swagger-ui/swagger-ui-bundle.js";
    RestAssured.get(script).then().statusCode(200);
    RestAssured.get(script + ".map").then().statusCode(404);
  }

  @Test
  void everyOperationIsCalledHere() throws IOException {
    Set<String> described = new TreeSet<>();
    document().path("paths").forEach(path -> path.forEach(each -> described.add(id(each))));
    Set<String> called = Call.ALL.stream().map(Call::operation).collect(Collectors.toSet());
    assertEquals(described, new TreeSet<>(called));
  }

  @Test
  void everyOperationIsWhereTheCatalogueSays() throws IOException {
    JsonNode paths = document().path("paths");
    for (Operation operation : Operation.values()) {
      String method = operation.sends() ? "post" : "get";
      assertEquals(operation.id(), id(paths.path(operation.path()).path(method)), operation.path());
    }
  }

  @Test
  void everyPathTellsItsMethods() {
    for (Call call : Call.ALL) {
      String allowed = call.isRead() ? "GET, HEAD, OPTIONS" : "OPTIONS, POST";
      Response options = given().options(call.address());
      assertEquals(204, options.statusCode(), call.toString());
      assertEquals(allowed, options.header("Allow"), call.toString());
      assertEquals(allowed, given().delete(call.address()).header("Allow"), call.toString());
    }
    given().options("/api/v1/nothing").then().statusCode(404);
  }

  @Test
  void answersAreAsDescribed() throws IOException {
    JsonNode document = document();
    for (Call call : Call.ALL) {
      JsonNode content = answer(document, call, "200").path("content");
      for (String type : names(content)) {
        Response response = call.send(type);
        assertEquals(200, response.statusCode(), call + " as " + type);
        assertTrue(response.contentType().startsWith(type), call + ": " + response.contentType());
        if (type.equals("application/json")) {
          assertFits(document, content.path(type).path("schema"), response.asString(), call);
        }
      }
    }
  }

  @Test
  void examplesAreAsDescribed() throws IOException {
    JsonNode document = document();
    for (Call call : Call.ALL) {
      JsonNode content = answer(document, call, "200").path("content");
      for (String type : names(content)) {
        JsonNode example = content.path(type).path("example");
        assertFalse(example.isMissingNode(), call + " has no example of " + type);
        if (type.equals("application/json")) {
          assertFits(document, content.path(type).path("schema"), example.toString(), call);
        }
      }
    }
  }

  @Test
  void refusalsAreAsDescribed() throws IOException {
    JsonNode document = document();
    JsonNode schema = JSON.readTree("{\"$ref\":\"#/components/schemas/Problem\"}");
    for (Call call : Call.ALL) {
      String address = call.address().replaceAll("\\?.*", "") + "?surprise=1";
      Response refused =
          call.isRead()
              ? given().get(address)
              : given()
                  .contentType(call.type())
                  .body(call.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                  .post(address);
      assertEquals(400, refused.statusCode(), address);
      assertEquals("application/problem+json", refused.contentType().split(";")[0]);
      assertFits(document, schema, refused.asString(), call);
      assertTrue(refused.asString().contains("surprise"), refused.asString());
      Response notAllowed = given().delete(call.address());
      assertEquals(405, notAllowed.statusCode(), call.toString());
      assertFits(document, schema, notAllowed.asString(), call);
      for (String status : new String[] {"400", "405", "500"}) {
        assertFalse(answer(document, call, status).isMissingNode(), call + " " + status);
      }
    }
  }

  @Test
  void undocumentedFieldsWouldBeNoticed() throws IOException {
    JsonNode document = document();
    JsonNode schema = JSON.readTree("{\"$ref\":\"#/components/schemas/Span\"}");
    assertEquals(0, complaints(document, schema, "{\"start\":1,\"end\":2}").size());
    assertEquals(1, complaints(document, schema, "{\"start\":1,\"end\":2,\"x\":3}").size());
    assertEquals(1, complaints(document, schema, "{\"start\":1}").size());
  }

  @Test
  void everythingIsExplained() throws IOException {
    JsonNode document = document();
    for (Call call : Call.ALL) {
      JsonNode operation = operation(document, call);
      assertFalse(operation.path("summary").asText().isEmpty(), call.toString());
      assertFalse(operation.path("description").asText().isEmpty(), call.toString());
      assertEquals(1, operation.path("tags").size(), call.toString());
    }
    for (JsonNode parameter : document.at("/components/parameters")) {
      assertTrue(parameter.has("description") && parameter.has("example"), parameter.toString());
    }
    document
        .at("/components/schemas")
        .forEach(
            schema ->
                schema
                    .path("properties")
                    .forEach(field -> assertTrue(isExplained(field), schema.toString())));
  }

  private static boolean isExplained(JsonNode field) {
    return field.has("description") || field.has("$ref");
  }

  private static String id(JsonNode operation) {
    return operation.path("operationId").asText();
  }

  private static JsonNode operation(JsonNode document, Call call) {
    return document.path("paths").path(call.path()).path(call.isRead() ? "get" : "post");
  }

  private static JsonNode answer(JsonNode document, Call call, String status) {
    return operation(document, call).path("responses").path(status);
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void assertFits(JsonNode document, JsonNode schema, String json, Call call)
      throws IOException {
    assertEquals(Set.of(), complaints(document, schema, json), call.toString());
  }

  private static Set<String> complaints(JsonNode document, JsonNode schema, String json)
      throws IOException {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(whole)
        .validate(JSON.readTree(json))
        .stream()
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  /** The served description, closed: what it does not name is not allowed. */
  private static JsonNode document() throws IOException {
    JsonNode document = JSON.readTree(given().get("/q/openapi?format=json").asString());
    document
        .at("/components/schemas")
        .forEach(
            schema -> {
              if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
              }
            });
    return document;
  }
}
