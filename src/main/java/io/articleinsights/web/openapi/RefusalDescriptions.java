package io.articleinsights.web.openapi;

import io.articleinsights.web.problem.Problem;
import io.articleinsights.web.problem.Refusal;
import io.articleinsights.web.request.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the catalogue of refusals, each with an example. */
final class RefusalDescriptions {

  private RefusalDescriptions() {}

  static String reference(Refusal refusal) {
    return "Problem" + refusal.status();
  }

  /** Whether an operation can be refused like this. */
  static boolean concerns(Refusal refusal, Operation operation) {
    boolean bulk = operation == Operation.ANALYZE_IN_BULK;
    return switch (refusal) {
      case INVALID, UNEXPECTED, NOT_ALLOWED -> true;
      case NOT_FOUND -> operation.path().contains("{");
      case NOT_ACCEPTABLE -> !bulk;
      case UNAUTHORIZED, UNSUPPORTED -> operation.sends();
      case TOO_LARGE -> operation.sends() && !bulk;
      case OVERLOADED -> !bulk;
    };
  }

  static APIResponse response(Refusal refusal) {
    return OASFactory.createAPIResponse()
        .description(refusal.meaning())
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    ApiDescription.media(
                            OASFactory.createSchema().ref("#/components/schemas/Problem"))
                        .example(fields(example(refusal)))));
  }

  private static Problem example(Refusal refusal) {
    return switch (refusal) {
      case INVALID ->
          refusal.problem(
              "'limit' must be a whole number between 1 and 500, was 0", "/api/v1/keywords");
      case NOT_FOUND ->
          refusal.problem("There is no article with the id unknown.", "/api/v1/articles/unknown");
      case NOT_ALLOWED, NOT_ACCEPTABLE -> refusal.problem("/api/v1/articles");
      case TOO_LARGE ->
          refusal.problem("The body must not be larger than 10485760 bytes.", "/api/v1/analyses");
      case UNEXPECTED -> refusal.problem("/api/v1/summary");
      case UNAUTHORIZED, UNSUPPORTED, OVERLOADED -> refusal.problem("/api/v1/analyses");
    };
  }

  private static Map<String, Object> fields(Problem problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", problem.type());
    fields.put("title", problem.title());
    fields.put("status", problem.status());
    fields.put("detail", problem.detail());
    fields.put("instance", problem.instance());
    return fields;
  }
}
