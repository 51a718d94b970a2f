package io.articleinsights.web.openapi;

import io.articleinsights.web.bulk.BulkRoute;
import io.articleinsights.web.request.Parameters;
import io.articleinsights.web.request.QueryParameter;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
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

  private static final Map<String, String> TAGS = tags();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.tags(
        TAGS.entrySet().stream()
            .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
            .toList());
    complete(document.getComponents());
    document.getPaths().addPathItem(BulkRoute.PATH, BulkDescription.path());
    document.getPaths().getPathItems().forEach(ApiDescription::complete);
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("Articles", "What there is to read.");
    tags.put("Paragraphs", "The body of an article.");
    tags.put("Quotes", "Who said what.");
    tags.put("Speakers", "Who is quoted.");
    tags.put("Keywords", "What it is about.");
    tags.put("Summary", "What it says, in brief.");
    tags.put("Analyses", "All of it for a text that you send.");
    return tags;
  }

  private static void complete(Components components) {
    ParameterDescriptions.all().forEach(components::addParameter);
    for (Refusal refusal : Refusal.values()) {
      components.addResponse(refusal.reference(), refusal.response());
    }
    components.addSecurityScheme(
        KEY,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.HEADER)
            .name("X-API-Key")
            .description("Asked for only where articles.api-key is set."));
  }

  private static void complete(String path, PathItem item) {
    item.getOperations()
        .forEach(
            (method, operation) -> {
              if (operation.getOperationId() != null && path.startsWith("/api/")) {
                complete(path, method, operation);
              }
            });
  }

  private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
    boolean post = method == PathItem.HttpMethod.POST;
    for (QueryParameter parameter : known(path)) {
      operation.addParameter(
          OASFactory.createParameter().ref("#/components/parameters/" + parameter.name()));
    }
    for (Refusal refusal : Refusal.values()) {
      if (refusal.concerns(path, post)) {
        operation
            .getResponses()
            .addAPIResponse(
                Integer.toString(refusal.status()),
                OASFactory.createAPIResponse()
                    .ref("#/components/responses/" + refusal.reference()));
      }
    }
    if (post) {
      operation.security(
          List.of(
              OASFactory.createSecurityRequirement(),
              OASFactory.createSecurityRequirement().addScheme(KEY)));
    } else {
      addReading(operation);
    }
    Content content = operation.getResponses().getAPIResponse("200").getContent();
    new Examples(operation.getOperationId()).addTo(content);
  }

  private static void addReading(Operation operation) {
    APIResponse answer = operation.getResponses().getAPIResponse("200");
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

  /** The parameters that an operation checks, by its path. */
  private static List<QueryParameter> known(String path) {
    if (path.startsWith(BulkRoute.ANALYSES)) {
      return Parameters.ANALYSIS;
    }
    boolean ofArticle = path.startsWith("/api/v1/articles");
    List<QueryParameter> known =
        switch (path.substring(path.lastIndexOf('/') + 1)) {
          case "quotes" -> Parameters.QUOTES;
          case "keywords" -> Parameters.KEYWORDS;
          case "summary" -> Parameters.SUMMARY;
          case "speakers" -> Parameters.SPEAKERS;
          case "paragraphs", "articles" -> Parameters.PAGED;
          case "text" -> Parameters.NONE;
          default -> Parameters.ONE;
        };
    return ofArticle ? known : Parameters.ofLibrary(known);
  }

  static Schema string() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  static MediaType media(Schema schema) {
    return OASFactory.createMediaType().schema(schema);
  }
}
