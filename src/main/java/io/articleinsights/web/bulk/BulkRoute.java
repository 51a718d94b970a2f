package io.articleinsights.web.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.web.AnalysisPool;
import io.articleinsights.web.AnalysisViews;
import io.articleinsights.web.body.Limits;
import io.articleinsights.web.body.SentBody;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.render.Refusals;
import io.articleinsights.web.render.Renderer;
import io.articleinsights.web.request.Operation;
import io.articleinsights.web.request.Query;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where many texts are sent in one stream. */
@Singleton
public final class BulkRoute {

  static final String PATH = Operation.ANALYZE_IN_BULK.path();

  public static final String NDJSON = "application/x-ndjson";

  private final AnalysisViews views;
  private final AnalysisPool pool;
  private final Renderer renderer;
  private final Refusals refusals;
  private final Limits limits;
  private final SentBody body;

  BulkRoute(
      AnalysisViews views,
      AnalysisPool pool,
      Renderer renderer,
      Refusals refusals,
      Limits limits,
      ObjectMapper mapper) {
    this.views = views;
    this.pool = pool;
    this.renderer = renderer;
    this.refusals = refusals;
    this.limits = limits;
    this.body = new SentBody(mapper);
  }

  public static boolean isBulk(HttpServerRequest request) {
    return PATH.equals(request.path());
  }

  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!isBulk(request)) {
      context.next();
    } else if (request.method() != HttpMethod.POST) {
      refusals.notAllowed(context);
    } else if (!isNdjson(request.getHeader("Content-Type"))) {
      refusals.unsupported(context, NDJSON);
    } else {
      start(context);
    }
  }

  private static boolean isNdjson(String type) {
    return type != null && type.toLowerCase(Locale.ROOT).split(";")[0].strip().equals(NDJSON);
  }

  private void start(RoutingContext context) {
    try {
      Query query = Query.of(PATH, parameters(context.queryParams()), Operation.ANALYZE_IN_BULK);
      BulkLines lines = new BulkLines(views, renderer, body, query);
      new BulkExchange(context, pool, lines, limits.bodyBytes()).start();
    } catch (RequestProblem refusal) {
      refusals.refuse(context, refusal.problem(PATH));
    }
  }

  private static Map<String, List<String>> parameters(MultiMap given) {
    return given.names().stream().distinct().collect(Collectors.toMap(name -> name, given::getAll));
  }
}
