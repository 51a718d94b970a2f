package io.articleinsights.web.openapi;

import io.articleinsights.web.bulk.BulkRoute;
import io.articleinsights.web.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The refusals that the API description tells of, each with an example. */
enum Refusal {
  INVALID(
      400,
      "A query parameter is unknown or out of range, or the body is not UTF-8, not JSON or blank.",
      "'limit' must be a whole number between 1 and 500, was 0",
      "/api/v1/keywords"),
  UNAUTHORIZED(
      401,
      "An API key is configured, and the request does not bring it.",
      "Send the API key in the header X-API-Key.",
      "/api/v1/analyses"),
  NOT_FOUND(
      404,
      "There is no such article or paragraph.",
      "There is no article with the id unknown.",
      "/api/v1/articles/unknown"),
  NOT_ALLOWED(
      405,
      "The path does not answer this method; the header Allow names those it does.",
      "This path does not answer this method.",
      "/api/v1/articles"),
  NOT_ACCEPTABLE(
      406,
      "None of the media types asked for can be produced.",
      "None of the media types asked for can be produced here.",
      "/api/v1/articles"),
  TOO_LARGE(
      413,
      "The body is larger than the limit, which the detail names.",
      "The body must not be larger than 10485760 bytes.",
      "/api/v1/analyses"),
  UNSUPPORTED(
      415,
      "The body's media type or charset cannot be read.",
      "Send text/plain, text/html, text/markdown or application/json;"
          + " application/x-ndjson in bulk.",
      "/api/v1/analyses"),
  UNEXPECTED(
      500,
      "The fault is the server's; its log says more.",
      "Something went wrong on the server; the log says what.",
      "/api/v1/summary"),
  OVERLOADED(
      503,
      "Too many texts are being analysed, or this one took too long; the header Retry-After says"
          + " when to try again, in seconds.",
      "Too many texts are being analysed; try again shortly.",
      "/api/v1/analyses");

  private final int status;
  private final String meaning;
  private final String detail;
  private final String instance;

  Refusal(int status, String meaning, String detail, String instance) {
    this.status = status;
    this.meaning = meaning;
    this.detail = detail;
    this.instance = instance;
  }

  int status() {
    return status;
  }

  String reference() {
    return "Problem" + status;
  }

  /** Whether an operation can be refused like this. */
  boolean concerns(String path, boolean post) {
    boolean bulk = path.equals(BulkRoute.PATH);
    return switch (this) {
      case INVALID, UNEXPECTED, NOT_ALLOWED -> true;
      case NOT_FOUND -> path.contains("{");
      case NOT_ACCEPTABLE -> !bulk;
      case UNAUTHORIZED, UNSUPPORTED -> post;
      case TOO_LARGE, OVERLOADED -> post && !bulk;
    };
  }

  APIResponse response() {
    return OASFactory.createAPIResponse()
        .description(meaning)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    ApiDescription.media(
                            OASFactory.createSchema().ref("#/components/schemas/Problem"))
                        .example(example())));
  }

  private Map<String, Object> example() {
    Problem problem = Problem.of(status, detail, instance);
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", problem.type());
    example.put("title", problem.title());
    example.put("status", problem.status());
    example.put("detail", problem.detail());
    example.put("instance", problem.instance());
    return example;
  }
}
