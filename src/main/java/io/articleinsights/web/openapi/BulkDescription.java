package io.articleinsights.web.openapi;

import io.articleinsights.web.bulk.BulkRoute;
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
                .operationId("analyzeInBulk")
                .summary("Analyse many texts in one stream")
                .description(
                    "One JSON object {title?, text} a line in, one analysis a line out, in the same"
                        + " order, while you are still sending. A line that cannot be analysed is"
                        + " answered with a problem in its place and stops nothing.")
                .addTag("Analyses")
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
