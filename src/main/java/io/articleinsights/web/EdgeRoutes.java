package io.articleinsights.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.web.cache.Answers;
import io.articleinsights.web.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What stands before and behind the resources: headers, hot answers, the last word. */
@Singleton
final class EdgeRoutes {

  private static final int HEADERS_FIRST = 1_000;
  private static final int THEN_ANSWERS = 900;

  private final Answers answers;
  private final ObjectMapper mapper;

  EdgeRoutes(Answers answers, ObjectMapper mapper) {
    this.answers = answers;
    this.mapper = mapper;
  }

  void before(@Observes Filters filters) {
    filters.register(SecurityHeaders::handle, HEADERS_FIRST);
    filters.register(answers::handle, THEN_ANSWERS);
  }

  void behind(@Observes Router router) {
    router.route().order(Integer.MAX_VALUE).handler(this::notFound);
    router.errorHandler(413, context -> refuse(context, 413, "The body is too large."));
    router.errorHandler(404, this::notFound);
    router.errorHandler(
        400, context -> refuse(context, 400, "The request is not well-formed HTTP."));
  }

  private void notFound(RoutingContext context) {
    refuse(context, 404, "There is nothing at this path.");
  }

  private void refuse(RoutingContext context, int status, String detail) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    response
        .setStatusCode(status)
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Cache-Control", "no-store")
        .end(bytes(Problem.of(status, detail, context.request().path())));
  }

  private Buffer bytes(Problem problem) {
    try {
      return Buffer.buffer(mapper.writeValueAsBytes(problem));
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("a problem is not JSON", failure);
    }
  }
}
