package io.articleinsights.web.mcp;

import io.articleinsights.web.request.QueryParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON schemas of what tools take and give, from what the API says of itself. */
final class ToolSchemas {

  private static final String TYPE = "type";
  private static final String STRING = "string";

  private final ApiSchemas shapes;

  ToolSchemas(ApiSchemas shapes) {
    this.shapes = shapes;
  }

  /** The arguments with the very ranges that are checked. */
  Map<String, Object> input(AgentTool tool) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (QueryParameter argument : tool.arguments()) {
      properties.put(argument.name(), shapes.argument(tool.operation(), argument.name()));
    }
    if (tool.isPaged()) {
      properties.put(ToolCall.CURSOR, cursor());
    }
    return object(properties, tool.required().stream().map(QueryParameter::name).sorted().toList());
  }

  static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(TYPE, "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  static Map<String, Object> cursor() {
    return Map.of(
        TYPE, STRING, "description", "The nextCursor of the last answer, to go on from there.");
  }

  /** What a tool gives: a list with a cursor, or the one shape. */
  Map<String, Object> output(AgentTool tool) {
    return tool.isPaged() ? list(tool.shape()) : shapes.whole(tool.shape());
  }

  private Map<String, Object> list(String item) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("items", Map.of(TYPE, "array", "items", ApiSchemas.reference(item)));
    properties.put("total", Map.of(TYPE, "integer", "minimum", 0));
    properties.put("nextCursor", Map.of(TYPE, STRING));
    Map<String, Object> schema = object(properties, List.of("items", "total"));
    schema.put("$defs", shapes.definitions(List.of(item)));
    return schema;
  }
}
