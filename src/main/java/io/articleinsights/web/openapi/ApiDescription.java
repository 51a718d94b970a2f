package io.articleinsights.web.openapi;

import io.articleinsights.web.problem.Refusal;
import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.QueryParameter;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the OpenAPI document at build time with what the code knows already: the query
 * parameters that each operation checks, the refusals, and real answers as examples.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {

  private static final String KEY = "apiKey";

  /**
   * Shapes whose members stand among those of the shape that holds them: nothing refers to them.
   */
  private static final List<String> UNWRAPPED = List.of("Metadata", "Quality");

  private static final Map<String, String> TAGS = tags();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.tags(
        TAGS.entrySet().stream()
            .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
            .toList());
    document.servers(
        List.of(OASFactory.createServer().url("/").description("The service itself.")));
    complete(document.getComponents());
    document.getPaths().addPathItem(Operation.ANALYZE_IN_BULK.path(), BulkDescription.path());
    document.getPaths().getPathItems().values().forEach(ApiDescription::complete);
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("Articles", "What there is to read.");
    tags.put("Paragraphs", "The body of an article.");
    tags.put("Quotes", "Who said what.");
    tags.put("Speakers", "Who is quoted.");
    tags.put("Keywords", "What it is about.");
    tags.put("Summary", "What it says, in brief.");
    tags.put("Search", "Where it says so.");
    tags.put("Analyses", "All of it for a text that you send.");
    return tags;
  }

  private static void complete(Components components) {
    UNWRAPPED.forEach(components::removeSchema);
    ParameterDescriptions.all().forEach(components::addParameter);
    for (Refusal refusal : Refusal.values()) {
      components.addResponse(
          RefusalDescriptions.reference(refusal), RefusalDescriptions.response(refusal));
    }
    components.addSecurityScheme(
        KEY,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.HEADER)
            .name("X-API-Key")
            .description("Asked for only where articles.api-key is set."));
  }

  private static void complete(PathItem item) {
    item.getOperations()
        .forEach(
            (method, described) ->
                Operation.withId(described.getOperationId())
                    .ifPresent(operation -> complete(operation, described)));
  }

  private static void complete(
      Operation operation, org.eclipse.microprofile.openapi.models.Operation described) {
    tell(operation, described);
    addParameters(operation, described);
    addRefusals(operation, described);
    if (operation.sends()) {
      described.security(
          List.of(
              OASFactory.createSecurityRequirement(),
              OASFactory.createSecurityRequirement().addScheme(KEY)));
    } else {
      described.security(List.of());
      addReading(described);
    }
    new Examples(operation.id()).addTo(answer(described).getContent());
  }

  private static void tell(
      Operation operation, org.eclipse.microprofile.openapi.models.Operation described) {
    described
        .tags(List.of(operation.tag()))
        .summary(operation.summary())
        .description(operation.description());
    if (operation != Operation.ANALYZE_IN_BULK) {
      answer(described).description(operation.description());
    }
    operation
        .alternative()
        .ifPresent(type -> answer(described).getContent().addMediaType(type, media(string())));
  }

  private static void addParameters(
      Operation operation, org.eclipse.microprofile.openapi.models.Operation described) {
    Optional.ofNullable(described.getParameters())
        .orElse(List.of())
        .forEach(PathParameters::complete);
    for (QueryParameter parameter : operation.parameters()) {
      described.addParameter(
          OASFactory.createParameter()
              .ref("#/components/parameters/" + ParameterDescriptions.name(parameter)));
    }
  }

  private static void addRefusals(
      Operation operation, org.eclipse.microprofile.openapi.models.Operation described) {
    for (Refusal refusal : Refusal.values()) {
      if (RefusalDescriptions.concerns(refusal, operation)) {
        described
            .getResponses()
            .addAPIResponse(
                Integer.toString(refusal.status()),
                OASFactory.createAPIResponse()
                    .ref("#/components/responses/" + RefusalDescriptions.reference(refusal)));
      }
    }
  }

  private static APIResponse answer(org.eclipse.microprofile.openapi.models.Operation described) {
    return described.getResponses().getAPIResponse("200");
  }

  private static void addReading(org.eclipse.microprofile.openapi.models.Operation operation) {
    APIResponse answer = answer(operation);
    answer.addHeader(
        "ETag",
        OASFactory.createHeader()
            .description("Strong entity tag of these very bytes.")
            .schema(string()));
    answer.addHeader(
        "Cache-Control",
        OASFactory.createHeader().description("May be kept, must be asked for.").schema(string()));
    operation
        .getResponses()
        .addAPIResponse(
            "304",
            OASFactory.createAPIResponse()
                .description("You have it already: If-None-Match names its ETag."));
  }

  static Schema string() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  static MediaType media(Schema schema) {
    return OASFactory.createMediaType().schema(schema);
  }
}
