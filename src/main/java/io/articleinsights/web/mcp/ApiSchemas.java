package io.articleinsights.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.articleinsights.web.request.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of the OpenAPI document, as schemas that stand by themselves. */
final class ApiSchemas {

  private static final String IN_DOCUMENT = "#/components/schemas/";
  private static final String BY_ITSELF = "#/$defs/";
  private static final String REFERENCE = "$ref";

  private final JsonNode document;
  private final JsonNode schemas;

  private ApiSchemas(JsonNode document) {
    this.document = document;
    this.schemas = document.at("/components/schemas");
  }

  static ApiSchemas of(byte[] document, ObjectMapper mapper) {
    try {
      return new ApiSchemas(mapper.readTree(document));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The schema of an operation's parameter with what the parameter means. */
  JsonNode argument(Operation operation, String name) {
    for (JsonNode method : document.path("paths").path(operation.path())) {
      for (JsonNode given : method.path("parameters")) {
        String reference = given.path(REFERENCE).asText();
        JsonNode parameter = reference.isEmpty() ? given : document.at(reference.substring(1));
        if (parameter.path("name").asText().equals(name)) {
          ObjectNode schema = parameter.path("schema").deepCopy();
          return schema.set("description", parameter.path("description"));
        }
      }
    }
    throw new IllegalStateException(operation + " has no parameter " + name);
  }

  static Map<String, Object> reference(String shape) {
    return Map.of(REFERENCE, BY_ITSELF + shape);
  }

  /** A shape with those that it refers to. */
  Map<String, Object> whole(String shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    Map<String, JsonNode> definitions = definitions(List.of(shape));
    definitions
        .get(shape)
        .properties()
        .forEach(field -> schema.put(field.getKey(), field.getValue()));
    schema.put("$defs", definitions);
    return schema;
  }

  /**
   * Some shapes and all that they refer to, by name; without the examples, which models pay for.
   */
  Map<String, JsonNode> definitions(List<String> names) {
    Map<String, JsonNode> definitions = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(names);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (!definitions.containsKey(name)) {
        if (!schemas.has(name)) {
          throw new IllegalStateException("the API description has no shape " + name);
        }
        JsonNode schema = schemas.get(name).deepCopy();
        definitions.put(name, schema);
        standAlone(schema, open);
      }
    }
    return definitions;
  }

  private static void standAlone(JsonNode node, Deque<String> found) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("examples", "example"));
      String reference = object.path(REFERENCE).asText();
      if (reference.startsWith(IN_DOCUMENT)) {
        String name = reference.substring(IN_DOCUMENT.length());
        object.put(REFERENCE, BY_ITSELF + name);
        found.add(name);
      }
    }
    node.forEach(part -> standAlone(part, found));
  }
}
