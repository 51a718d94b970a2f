package io.articleinsights.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.articleinsights.web.ReadPool;
import io.articleinsights.web.request.Parameters;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.QueryParameter;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the calls of the library's tools, on the threads that answer over the whole library. */
@Singleton
@IfBuildProperty(name = AgentGate.SWITCH, stringValue = "true", enableIfMissing = true)
final class ToolAnswers {

  /** Items that a page of a view is asked for; hardly more have room in an answer. */
  private static final int WINDOW = 40;

  private final ReadPool pool;
  private final ObjectMapper mapper;
  private final Bounded bounded;

  ToolAnswers(ReadPool pool, ObjectMapper mapper) {
    this.pool = pool;
    this.mapper = mapper;
    this.bounded = new Bounded(mapper);
  }

  CompletionStage<ObjectNode> call(AgentTool tool, Map<String, Object> arguments) {
    ToolCall call = ToolCall.of(arguments, names(tool), required(tool));
    return tool.isPaged() ? list(tool, call) : whole(tool, call);
  }

  private static Set<String> names(AgentTool tool) {
    Stream<String> own = tool.arguments().stream().map(QueryParameter::name);
    return (tool.isPaged() ? Stream.concat(own, Stream.of(ToolCall.CURSOR)) : own)
        .collect(Collectors.toSet());
  }

  private static Set<String> required(AgentTool tool) {
    return tool.required().stream().map(QueryParameter::name).collect(Collectors.toSet());
  }

  private CompletionStage<ObjectNode> whole(AgentTool tool, ToolCall call) {
    Query query = call.query(tool.operation(), tool.standard(), Map.of());
    return pool.submit(() -> bounded.whole(mapper.valueToTree(tool.answer().apply(query))));
  }

  /** A page may begin before the cursor; what was given already is left out. */
  private CompletionStage<ObjectNode> list(AgentTool tool, ToolCall call) {
    PageCursor cursor = call.cursor();
    int page = cursor.offset() / WINDOW + 1;
    Query query = page(tool, call, page);
    Query next = page(tool, call, page + 1);
    return pool.submit(
        () -> {
          JsonNode view = mapper.valueToTree(tool.answer().apply(query));
          List<JsonNode> items = new ArrayList<>();
          view.path("items").forEach(items::add);
          int skipped = Math.min(cursor.offset() % WINDOW, items.size());
          List<JsonNode> left = new ArrayList<>(items.subList(skipped, items.size()));
          if (skipped > 0 && items.size() == WINDOW) {
            mapper
                .<JsonNode>valueToTree(tool.answer().apply(next))
                .path("items")
                .forEach(left::add);
          }
          return bounded.list(left, cursor, view.path("total").asInt());
        });
  }

  private static Query page(AgentTool tool, ToolCall call, int page) {
    return call.query(
        tool.operation(),
        tool.standard(),
        Map.of(
            Parameters.PAGE.name(), String.valueOf(page),
            Parameters.SIZE.name(), String.valueOf(WINDOW)));
  }

  Bounded bounded() {
    return bounded;
  }
}
