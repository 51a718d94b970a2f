package io.articleinsights.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.articleinsights.article.format.Format;
import io.articleinsights.web.AnalysisPool;
import io.articleinsights.web.AnalysisViews;
import io.articleinsights.web.body.SentText;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.problem.Violation;
import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Parameters;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.QueryParameter;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Analyses a text that an agent sends, one part of the analysis a call; nothing is kept. */
@Singleton
@IfBuildProperty(name = AgentGate.SWITCH, stringValue = "true", enableIfMissing = true)
final class AnalysisTool {

  static final String NAME = "analyze_text";
  static final String TITLE = "Analyse a text";
  static final String DESCRIPTION =
      "Call this for a text that is not in the library: paste it to learn what it is and says"
          + " (part=overview), who said what in it (quotes, speakers), what it is about (keywords)"
          + " or its paragraphs. Nothing is stored: send the same text again with the cursor to go"
          + " on.";

  private static final String TEXT = "text";
  private static final String HEADLINE = "title";
  private static final QueryParameter.Choice PART =
      new QueryParameter.Choice(
          "part",
          List.of("overview", "paragraphs", "quotes", "speakers", "keywords"),
          Optional.of("overview"),
          "What to tell of the text; overview is what it is, with a summary.",
          "quotes");
  private static final List<QueryParameter> SETTINGS =
      Operation.ANALYZE.parameters().stream()
          .filter(
              parameter ->
                  Set.of("type", "speaker", "minConfidence", "attitudes", "kind", "sentences")
                      .contains(parameter.name()))
          .toList();

  private final AnalysisViews views;
  private final AnalysisPool pool;
  private final ObjectMapper mapper;
  private final Bounded bounded;

  AnalysisTool(AnalysisViews views, AnalysisPool pool, ObjectMapper mapper) {
    this.views = views;
    this.pool = pool;
    this.mapper = mapper;
    this.bounded = new Bounded(mapper);
  }

  static Map<String, Object> input(ApiSchemas shapes) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        TEXT,
        Map.of("type", "string", "minLength", 1, "description", "The text of a news article."));
    properties.put(
        HEADLINE,
        Map.of("type", "string", "description", "Its headline, when it is known and not in it."));
    properties.put(PART.name(), part());
    SETTINGS.forEach(
        setting ->
            properties.put(setting.name(), shapes.argument(Operation.ANALYZE, setting.name())));
    properties.put(ToolCall.CURSOR, ToolSchemas.cursor());
    return ToolSchemas.object(properties, List.of(TEXT));
  }

  private static Map<String, Object> part() {
    return Map.of(
        "type", "string",
        "enum", PART.values(),
        "default", PART.standard().orElseThrow(),
        "description", PART.description());
  }

  static Map<String, Object> output(ApiSchemas shapes) {
    List<String> items = List.of("Paragraph", "Quote", "Speaker", "Keyword");
    List<String> all = Stream.concat(items.stream(), Stream.of("Article", "Summary")).toList();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("article", ApiSchemas.reference("Article"));
    properties.put("summary", ApiSchemas.reference("Summary"));
    properties.put(
        "items",
        Map.of(
            "type",
            "array",
            "items",
            Map.of("anyOf", items.stream().map(ApiSchemas::reference).toList())));
    properties.put("total", Map.of("type", "integer", "minimum", 0));
    properties.put("nextCursor", Map.of("type", "string"));
    Map<String, Object> schema = ToolSchemas.object(properties, List.of());
    schema.put("$defs", shapes.definitions(all));
    return schema;
  }

  CompletionStage<ObjectNode> call(Map<String, Object> arguments) {
    ToolCall call = ToolCall.of(arguments, names(), Set.of(TEXT));
    PageCursor cursor = call.cursor();
    String part = part(call);
    String included = part.equals("overview") ? "summary" : part;
    Query query =
        call.query(Operation.ANALYZE, Map.of(), Map.of(Parameters.INCLUDE.name(), included));
    SentText sent = sent(call);
    return pool.submit(
        sent.text().length(),
        () -> {
          JsonNode analysis = mapper.valueToTree(views.analyze(sent, Format.PLAIN_TEXT, query));
          return part.equals("overview") ? overview(analysis) : list(analysis.path(part), cursor);
        });
  }

  private static Set<String> names() {
    return Stream.concat(
            Stream.of(TEXT, HEADLINE, PART.name(), ToolCall.CURSOR),
            SETTINGS.stream().map(QueryParameter::name))
        .collect(Collectors.toSet());
  }

  private static String part(ToolCall call) {
    String asked = call.text(PART.name()).orElse("overview");
    PART.complaint(asked)
        .ifPresent(
            complaint -> {
              throw RequestProblem.invalid(List.of(new Violation(PART.name(), complaint)));
            });
    return asked.toLowerCase(Locale.ROOT);
  }

  private static SentText sent(ToolCall call) {
    String text = call.text(TEXT).orElseThrow();
    if (text.isBlank()) {
      throw RequestProblem.invalid(List.of(new Violation(TEXT, "must not be blank")));
    }
    return new SentText(
        Optional.empty(), call.text(HEADLINE).filter(title -> !title.isBlank()), text);
  }

  private ObjectNode overview(JsonNode analysis) {
    ObjectNode answer = mapper.createObjectNode();
    answer.set("article", analysis.path("article"));
    answer.set("summary", analysis.path("summary"));
    return bounded.whole(answer);
  }

  private ObjectNode list(JsonNode items, PageCursor cursor) {
    List<JsonNode> left = new ArrayList<>();
    for (int i = cursor.offset(); i < items.size(); i++) {
      left.add(items.get(i));
    }
    return bounded.list(left, cursor, items.size());
  }
}
