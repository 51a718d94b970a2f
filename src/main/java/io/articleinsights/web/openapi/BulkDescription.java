package io.articleinsights.web.openapi;

import io.articleinsights.web.bulk.BulkRoute;
import io.articleinsights.web.request.Operation;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Describes the one operation that is no resource method. */
final class BulkDescription {

  private BulkDescription() {}

  static PathItem path() {
    return OASFactory.createPathItem()
        .POST(
            OASFactory.createOperation()
                .operationId(Operation.ANALYZE_IN_BULK.id())
                .requestBody(
                    OASFactory.createRequestBody()
                        .required(true)
                        .description("Texts, one a line (NDJSON).")
                        .content(lines("{\"text\":\"The work would begin in May.\"}\n")))
                .responses(
                    OASFactory.createAPIResponses()
                        .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                .description(
                                    "Each line is an Analysis or a Problem; blank lines are left"
                                        + " out.")
                                .content(
                                    OASFactory.createContent()
                                        .addMediaType(
                                            BulkRoute.NDJSON,
                                            ApiDescription.media(ApiDescription.string()))))));
  }

  private static Content lines(String example) {
    return OASFactory.createContent()
        .addMediaType(
            BulkRoute.NDJSON, ApiDescription.media(ApiDescription.string()).example(example));
  }
}
