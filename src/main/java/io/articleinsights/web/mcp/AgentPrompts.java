package io.articleinsights.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.web.LibraryViews;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.problem.Violation;
import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Query;
import io.articleinsights.web.request.Selection;
import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkiverse.mcp.server.McpException;
import io.quarkiverse.mcp.server.PromptManager;
import io.quarkiverse.mcp.server.PromptMessage;
import io.quarkiverse.mcp.server.PromptResponse;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What people may ask a model to do with the library, with our quotes and places as citations. */
@Singleton
@IfBuildProperty(name = AgentGate.SWITCH, stringValue = "true", enableIfMissing = true)
final class AgentPrompts {

  private static final String SPEAKER = "speaker";
  private static final String ARTICLE = "article";
  private static final String MOST_QUOTES = "30";

  private final PromptManager server;
  private final LibraryViews library;
  private final ObjectMapper mapper;

  AgentPrompts(PromptManager server, LibraryViews library, ObjectMapper mapper) {
    this.server = server;
    this.library = library;
    this.mapper = mapper;
  }

  void register() {
    server
        .newPrompt("fact_check")
        .setTitle("Fact-check what somebody said")
        .setDescription("Check what a speaker is quoted as saying, each claim with its citation.")
        .addArgument(SPEAKER, "Whose statements: an id, a name or another name.", true)
        .addArgument(ARTICLE, "Only in this article: its id.", false)
        .setHandler(asked -> guarded(() -> factCheck(asked.args())), false)
        .register();
    server
        .newPrompt("brief_library")
        .setTitle("Brief me on this library")
        .setDescription("A briefing on what the articles report, with citations.")
        .setHandler(asked -> guarded(this::brief), false)
        .register();
  }

  private static PromptResponse guarded(Supplier<String> text) {
    try {
      return PromptResponse.withMessages(PromptMessage.withUserRole(text.get()));
    } catch (RequestProblem refused) {
      throw new McpException(refused.getMessage(), JsonRpcErrorCodes.INVALID_PARAMS);
    }
  }

  private String factCheck(Map<String, String> arguments) {
    Map<String, List<String>> asked = new HashMap<>();
    List.of(SPEAKER, ARTICLE)
        .forEach(
            name -> {
              if (arguments.get(name) != null && !arguments.get(name).isEmpty()) {
                asked.put(name, List.of(arguments.get(name)));
              }
            });
    if (!asked.containsKey(SPEAKER)) {
      throw RequestProblem.invalid(List.of(new Violation(SPEAKER, "must be given")));
    }
    asked.put("size", List.of(MOST_QUOTES));
    Query query = query(Operation.LIST_QUOTES, asked);
    JsonNode page = mapper.valueToTree(library.quotes(Selection.ofLibrary(query), query));
    StringBuilder prompt =
        new StringBuilder("Check the following statements one by one. For each, say whether it is")
            .append(" a fact that can be checked, what would have to be true, and what speaks for")
            .append(
                " and against it. Cite every statement by its number in brackets. These are the")
            .append(" words as the articles have them; do not change them.\n\n");
    int number = 1;
    for (JsonNode quote : page.path("items")) {
      prompt.append('[').append(number++).append("] ").append(cited(quote)).append('\n');
    }
    prompt.append('\n').append(left(page));
    return prompt.toString();
  }

  /** The words, who says them, and where they stand. */
  private static String cited(JsonNode quote) {
    JsonNode span = quote.path("segments").path(0).path("span");
    return "\"%s\" (%s; article %s, paragraph %d, offsets %d to %d)"
        .formatted(
            quote.path("text").asText(),
            quote.path(SPEAKER).path("name").asText("speaker not named"),
            quote.path(ARTICLE).asText(),
            quote.path("paragraph").asInt(),
            span.path("start").asInt(),
            span.path("end").asInt());
  }

  private static String left(JsonNode page) {
    int left = page.path("total").asInt() - page.path("items").size();
    return left > 0
        ? left + " more statements are not shown; find_quotes lists them.\n"
        : "These are all statements that were found.\n";
  }

  private String brief() {
    Query query = query(Operation.GET_SUMMARY, Map.of("sentences", List.of("12")));
    JsonNode summary = mapper.valueToTree(library.summary(Selection.ofLibrary(query), query));
    StringBuilder prompt =
        new StringBuilder(
                "Write a briefing of at most 200 words on what these articles report, for")
            .append(" a reader in a hurry. Use only the sentences below and what the tools give,")
            .append(" and cite them by their number in brackets.\n\n");
    int number = 1;
    for (JsonNode sentence : summary.path("sentences")) {
      prompt
          .append('[')
          .append(number++)
          .append("] ")
          .append(sentence.path("text").asText())
          .append(" (article ")
          .append(sentence.path(ARTICLE).asText())
          .append(", paragraph ")
          .append(sentence.path("paragraph").asInt())
          .append(")\n");
    }
    return prompt.toString();
  }

  private static Query query(Operation operation, Map<String, List<String>> given) {
    return Query.of(operation.path(), given, operation);
  }
}
