package io.articleinsights.web.mcp;

import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.problem.Violation;
import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arguments of one call, checked as the parameters of a request are. */
final class ToolCall {

  static final String CURSOR = "cursor";

  private final Map<String, Object> given;

  private ToolCall(Map<String, Object> given) {
    this.given = given;
  }

  /**
   * Takes the arguments of a call.
   *
   * @param known the names that the tool has
   * @param required those that must be there
   * @throws RequestProblem 400 that names every argument that is unknown, missing or no plain value
   */
  static ToolCall of(Map<String, Object> arguments, Set<String> known, Set<String> required) {
    List<Violation> violations = new ArrayList<>();
    Map<String, Object> given = new HashMap<>();
    arguments.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            violations.add(
                new Violation(
                    Shown.of(name),
                    "is unknown here; known are "
                        + String.join(", ", known.stream().sorted().toList())));
          } else if (value != null && !isPlain(value)) {
            violations.add(new Violation(name, "must be a text, a number, true or false"));
          } else if (value != null) {
            given.put(name, value);
          }
        });
    required.stream()
        .filter(name -> !given.containsKey(name))
        .sorted()
        .forEach(name -> violations.add(new Violation(name, "must be given")));
    if (!violations.isEmpty()) {
      throw RequestProblem.invalid(violations);
    }
    return new ToolCall(given);
  }

  /** A list of texts stands for what a query writes with commas. */
  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name)).map(ToolCall::written);
  }

  private static String written(Object value) {
    if (value instanceof List<?> list) {
      return String.join(",", list.stream().map(String::valueOf).toList());
    }
    boolean whole = value instanceof Double number && number == Math.rint(number);
    return whole ? String.valueOf(((Double) value).longValue()) : String.valueOf(value);
  }

  PageCursor cursor() {
    return text(CURSOR)
        .map(
            word ->
                PageCursor.of(word)
                    .orElseThrow(
                        () ->
                            RequestProblem.invalid(
                                List.of(
                                    new Violation(
                                        CURSOR, "must be a nextCursor that this tool gave")))))
        .orElse(PageCursor.START);
  }

  /**
   * The arguments that an operation knows.
   *
   * @param standard what is asked for unless the agent says otherwise
   * @param added what is asked for whatever the agent says, such as a page
   */
  Query query(Operation operation, Map<String, String> standard, Map<String, String> added) {
    Map<String, List<String>> query = new HashMap<>();
    standard.forEach((name, value) -> query.put(name, List.of(value)));
    operation.parameters().stream()
        .map(parameter -> parameter.name())
        .forEach(name -> text(name).ifPresent(value -> query.put(name, List.of(value))));
    added.forEach((name, value) -> query.put(name, List.of(value)));
    return Query.of(operation.path(), query, operation);
  }
}
