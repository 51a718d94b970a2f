package io.articleinsights.web.edge;

import io.articleinsights.web.body.Limits;
import io.articleinsights.web.bulk.BulkRoute;
import io.articleinsights.web.render.Refusals;
import io.articleinsights.web.request.Operation;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.inject.Singleton;

/**
 * Reads the body of an analysis that does not tell its length beforehand, and refuses it once it
 * has grown too large; REST's own reader would answer without saying why.
 */
@Singleton
final class UnmeasuredBody {

  private final Limits limits;
  private final Refusals refusals;

  UnmeasuredBody(Limits limits, Refusals refusals) {
    this.limits = limits;
    this.refusals = refusals;
  }

  void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (isUnmeasured(request)) {
      read(context, request);
    } else {
      context.next();
    }
  }

  private static boolean isUnmeasured(HttpServerRequest request) {
    return request.method() == HttpMethod.POST
        && request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
        && request.path().startsWith(Operation.ANALYZE.path())
        && !BulkRoute.isBulk(request)
        && !request.isEnded();
  }

  private void read(RoutingContext context, HttpServerRequest request) {
    Buffer body = Buffer.buffer();
    request.handler(
        part -> {
          if (body.length() + (long) part.length() <= limits.bodyBytes()) {
            body.appendBuffer(part);
          } else {
            request.handler(rest -> {});
            refusals.tooLarge(context);
          }
        });
    request.endHandler(
        end -> {
          if (!context.response().ended()) {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
          }
        });
    request.resume();
  }
}
