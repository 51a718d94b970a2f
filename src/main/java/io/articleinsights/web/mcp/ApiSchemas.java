package io.articleinsights.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

  private final JsonNode schemas;

  private ApiSchemas(JsonNode schemas) {
    this.schemas = schemas;
  }

  static ApiSchemas of(byte[] document, ObjectMapper mapper) {
    try {
      return new ApiSchemas(mapper.readTree(document).path("components").path("schemas"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
