package io.articleinsights.web.mcp;

import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Parameters;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.QueryParameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A tool that answers from the library.
 *
 * @param name what an agent calls
 * @param title what people read
 * @param description when a model should call it
 * @param operation whose parameters are the arguments, but for those that a cursor takes the place
 *     of
 * @param required the arguments that must be given
 * @param shape the name in the OpenAPI document of what the answer lists, or of the whole answer
 * @param answer makes the view that the operation's resource would show
 */
record AgentTool(
    String name,
    String title,
    String description,
    Operation operation,
    Set<QueryParameter> required,
    String shape,
    Function<Query, Object> answer) {

  /** What pages do for a browser a cursor does for an agent, and spans are in one unit only. */
  private static final Set<String> NOT_FOR_AGENTS =
      Set.of("page", "size", "limit", "offsets", "explain");

  private static final String OCCURRENCES = "occurrences";

  AgentTool {
    required = Set.copyOf(required);
  }

  /** What is asked for unless the agent says otherwise: no places, which are long. */
  Map<String, String> standard() {
    return operation.parameters().stream().anyMatch(one -> one.name().equals(OCCURRENCES))
        ? Map.of(OCCURRENCES, "0")
        : Map.of();
  }

  List<QueryParameter> arguments() {
    return operation.parameters().stream()
        .filter(parameter -> !NOT_FOR_AGENTS.contains(parameter.name()))
        .toList();
  }

  /** Whether the answer is a list that a cursor goes on with. */
  boolean isPaged() {
    return operation.parameters().contains(Parameters.PAGE);
  }
}
