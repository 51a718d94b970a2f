package io.articleinsights.web.render;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** What every answer carries: how far browsers may trust it, and the id of its request. */
public final class ResponseHeaders {

  private static final CharSequence NOSNIFF_NAME = optimized("x-content-type-options");
  private static final CharSequence NOSNIFF = optimized("nosniff");
  private static final CharSequence FRAME_NAME = optimized("x-frame-options");
  private static final CharSequence DENY = optimized("DENY");
  private static final CharSequence REFERRER_NAME = optimized("referrer-policy");
  private static final CharSequence NO_REFERRER = optimized("no-referrer");
  private static final CharSequence POLICY_NAME = optimized("content-security-policy");
  private static final CharSequence STRICT =
      optimized(
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; base-uri 'none'; form-action 'none';"
              + " frame-ancestors 'none'");
  private static final CharSequence DATA = optimized("default-src 'none'; frame-ancestors 'none'");
  private static final CharSequence SWAGGER_UI =
      optimized(
          "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'"
              + " 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
              + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

  private ResponseHeaders() {}

  public static void handle(RoutingContext context) {
    set(context);
    context.next();
  }

  static void set(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set(NOSNIFF_NAME, NOSNIFF);
    headers.set(FRAME_NAME, DENY);
    headers.set(REFERRER_NAME, NO_REFERRER);
    headers.set(POLICY_NAME, policy(context.request().path()));
    headers.set(RequestId.HEADER, RequestId.of(context.request().getHeader(RequestId.HEADER)));
  }

  private static CharSequence policy(String path) {
    if (path == null || path.startsWith("/api/")) {
      return DATA;
    }
    return path.startsWith("/q/swagger-ui") ? SWAGGER_UI : STRICT;
  }

  private static CharSequence optimized(String text) {
    return HttpHeaders.createOptimized(text);
  }
}
