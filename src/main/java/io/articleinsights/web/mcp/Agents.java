package io.articleinsights.web.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.articleinsights.web.problem.RequestProblem;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.mutiny.Uni;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Makes tools, resources and prompts known to the protocol's server when the first agent comes, so
 * that a start without agents does not pay for them.
 */
@Singleton
@IfBuildProperty(name = AgentGate.SWITCH, stringValue = "true", enableIfMissing = true)
final class Agents {

  private static final Logger LOG = Logger.getLogger(Agents.class);

  private final ToolManager server;
  private final LibraryTools tools;
  private final ToolAnswers answers;
  private final AnalysisTool analysis;
  private final ArticleResources resources;
  private final AgentPrompts prompts;
  private final OpenApiDocumentService document;
  private final ObjectMapper mapper;
  private volatile boolean ready;

  Agents(
      ToolManager server,
      LibraryTools tools,
      ToolAnswers answers,
      AnalysisTool analysis,
      ArticleResources resources,
      AgentPrompts prompts,
      OpenApiDocumentService document,
      ObjectMapper mapper) {
    this.server = server;
    this.tools = tools;
    this.answers = answers;
    this.analysis = analysis;
    this.resources = resources;
    this.prompts = prompts;
    this.document = document;
    this.mapper = mapper;
  }

  /** Whether nothing is to be prepared for the request of an agent. */
  boolean areUpToDate() {
    return ready && resources.areUpToDate();
  }

  /** Called before each request of an agent; but for the first, only a changed library is told. */
  synchronized void prepare() {
    if (!ready) {
      registerTools();
      prompts.register();
      resources.registerTemplates();
    }
    resources.follow();
    ready = true;
  }

  private void registerTools() {
    ApiSchemas shapes =
        ApiSchemas.of(
            document.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON), mapper);
    ToolSchemas schemas = new ToolSchemas(shapes);
    for (AgentTool tool : tools.all()) {
      define(tool.name(), tool.title(), tool.description())
          .setInputSchema(schemas.input(tool))
          .setOutputSchema(schemas.output(tool))
          .setAsyncHandler(call -> answer(() -> answers.call(tool, call.args())))
          .register();
    }
    define(AnalysisTool.NAME, AnalysisTool.TITLE, AnalysisTool.DESCRIPTION)
        .setInputSchema(AnalysisTool.input(shapes))
        .setOutputSchema(AnalysisTool.output(shapes))
        .setAsyncHandler(call -> answer(() -> analysis.call(call.args())))
        .register();
  }

  /** All tools read only, may be called again, and know nothing of the world outside. */
  private ToolManager.ToolDefinition define(String name, String title, String description) {
    return server
        .newTool(name)
        .setTitle(title)
        .setDescription(description)
        .setAnnotations(new ToolManager.ToolAnnotations(title, true, false, true, false));
  }

  private Uni<ToolResponse> answer(Supplier<CompletionStage<ObjectNode>> call) {
    return Uni.createFrom()
        .deferred(() -> Uni.createFrom().completionStage(call))
        .map(this::success)
        .onFailure()
        .recoverWithItem(Agents::refusal);
  }

  private ToolResponse success(ObjectNode answer) {
    String text = answers.bounded().written(answer);
    return new ToolResponse(false, List.of(new TextContent(text)), answer, Map.of());
  }

  /** A mistake is told to the model, so that it can do better. */
  private static ToolResponse refusal(Throwable failure) {
    if (failure instanceof RequestProblem refused) {
      return ToolResponse.error(refused.getMessage());
    }
    LOG.error("A tool failed", failure);
    return ToolResponse.error("Something went wrong on the server; its log says what.");
  }
}
