package io.articleinsights.web.render;

import io.articleinsights.web.body.Limits;
import io.articleinsights.web.cache.LoadState;
import io.articleinsights.web.problem.Problem;
import io.articleinsights.web.problem.Refusal;
import io.articleinsights.web.request.Operation;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;

/** Says no where no resource is reached. */
@Singleton
public final class Refusals {

  private final Renderer renderer;
  private final Limits limits;

  Refusals(Renderer renderer, Limits limits) {
    this.renderer = renderer;
    this.limits = limits;
  }

  /** The router itself may find it so, before any filter has seen the request. */
  public void malformed(RoutingContext context) {
    if (!context.response().headWritten()) {
      ResponseHeaders.set(context);
    }
    refuse(context, Refusal.INVALID, Map.of());
  }

  /** What the router itself turns down before any route: a broken path, no path, no Host. */
  public void unroutable(RoutingContext context) {
    if (context.statusCode() == 400 || context.statusCode() == 404) {
      ResponseHeaders.set(context);
      Refusal refusal = context.statusCode() == 400 ? Refusal.INVALID : Refusal.NOT_FOUND;
      refuse(context, refusal, Map.of());
    } else {
      context.next();
    }
  }

  public void unauthorized(RoutingContext context) {
    refuse(context, Refusal.UNAUTHORIZED, Map.of("WWW-Authenticate", "ApiKey realm=\"analyses\""));
  }

  /** While the library is loaded for the first time. */
  public void loading(RoutingContext context, LoadState state) {
    refuse(
        context,
        Refusal.OVERLOADED.problem(
            "The articles are still being loaded: " + state + ".", path(context)),
        Map.of("Retry-After", "2"));
  }

  public void notFound(RoutingContext context) {
    refuse(context, Refusal.NOT_FOUND, Map.of());
  }

  public void notAllowed(RoutingContext context) {
    String allowed = String.join(", ", Operation.methodsAt(path(context)));
    refuse(context, Refusal.NOT_ALLOWED, Map.of("Allow", allowed));
  }

  /** The rest of the body is not read, so the connection cannot be used again. */
  public void tooLarge(RoutingContext context) {
    refuse(
        context,
        Refusal.TOO_LARGE.problem(
            "The body must not be larger than " + limits.bodyBytes() + " bytes.", path(context)),
        Map.of("Connection", "close"));
  }

  public void unsupported(RoutingContext context, String supported) {
    refuse(
        context, Refusal.UNSUPPORTED.problem("Send " + supported + ".", path(context)), Map.of());
  }

  public void refuse(RoutingContext context, Problem problem) {
    refuse(context, problem, Map.of());
  }

  private void refuse(RoutingContext context, Refusal refusal, Map<String, String> headers) {
    refuse(context, refusal.problem(path(context)), headers);
  }

  private void refuse(RoutingContext context, Problem problem, Map<String, String> headers) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    headers.forEach(response::putHeader);
    response
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Cache-Control", "no-store")
        .end(Buffer.buffer(renderer.bytes(problem)))
        .onComplete(
            sent -> {
              if (headers.containsKey("Connection")) {
                context.request().connection().close();
              }
            });
  }

  private static String path(RoutingContext context) {
    String path = context.request().path();
    return path == null ? "/" : path;
  }
}
