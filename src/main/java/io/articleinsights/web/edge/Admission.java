package io.articleinsights.web.edge;

import io.articleinsights.web.body.Limits;
import io.articleinsights.web.bulk.BulkRoute;
import io.articleinsights.web.render.Refusals;
import io.articleinsights.web.request.Operation;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** Lets in what brings the key, if one is asked for, and is not too large. */
@Singleton
final class Admission {

  private final Limits limits;
  private final Refusals refusals;

  Admission(Limits limits, Refusals refusals) {
    this.limits = limits;
    this.refusals = refusals;
  }

  void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!isDecodable(request)) {
      refusals.malformed(context);
    } else if (request.method() == HttpMethod.OPTIONS
        && request.path().startsWith(Operation.BASE)) {
      tellMethods(context);
    } else if (isEncoded(request)) {
      refusals.unsupported(context, "the body without a Content-Encoding");
    } else if (request.method() == HttpMethod.POST && !hasKey(request)) {
      refusals.unauthorized(context);
    } else if (!isMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
      refusals.unsupported(context, "the body with a media type as its Content-Type");
    } else if (isTooLarge(request)) {
      refusals.tooLarge(context);
    } else {
      context.next();
    }
  }

  private void tellMethods(RoutingContext context) {
    Set<String> methods = Operation.methodsAt(context.request().path());
    if (methods.isEmpty()) {
      refusals.notFound(context);
    } else {
      context
          .response()
          .putHeader(HttpHeaders.ALLOW, String.join(", ", methods))
          .setStatusCode(204)
          .end();
    }
  }

  private static boolean isDecodable(HttpServerRequest request) {
    try {
      QueryStringDecoder.decodeComponent(request.path());
      request.params();
      return true;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static boolean isMediaType(String type) {
    try {
      return type == null || MediaType.valueOf(type) != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static boolean isAnalysis(HttpServerRequest request) {
    return request.path().startsWith(Operation.ANALYZE.path());
  }

  /** Compressed bodies are not unpacked, so that none can be a bomb. */
  private static boolean isEncoded(HttpServerRequest request) {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    return encoding != null && !encoding.equalsIgnoreCase("identity");
  }

  private boolean hasKey(HttpServerRequest request) {
    return !isAnalysis(request) || limits.admits(request.getHeader("X-API-Key"));
  }

  private boolean isTooLarge(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null
        && !BulkRoute.isBulk(request)
        && (length.length() > 18
            || length.chars().allMatch(Character::isDigit)
                && Long.parseLong(length) > limits.bodyBytes());
  }
}
