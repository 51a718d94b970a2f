package io.articleinsights.web.edge;

import io.articleinsights.web.bulk.BulkRoute;
import io.articleinsights.web.cache.CurrentLibrary;
import io.articleinsights.web.cache.KeptAnswers;
import io.articleinsights.web.cache.LoadState;
import io.articleinsights.web.render.Refusals;
import io.articleinsights.web.render.RequestId;
import io.articleinsights.web.render.ResponseHeaders;
import io.articleinsights.web.request.Operation;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What stands before and after the resources: headers, hot answers, the last word. */
@Singleton
final class EdgeRoutes {

  /** Swagger UI's, of use to its developers only; 2.5 MB that the native binary goes without. */
  private static final String SOURCE_MAPS = "/q/swagger-ui/.+\\.map";

  private static final int COUNTING_FIRST = 1_100;
  private static final int THEN_HEADERS = 1_000;

  /**
   * After Quarkus' own filter for other sites' pages, at 300: kept answers need its headers, too.
   */
  private static final int THEN_ANSWERS = 290;

  private static final int THEN_LOADED = 288;
  private static final int THEN_LOG = 285;
  private static final int THEN_ADDRESS = 280;
  private static final int THEN_ADMISSION = 275;
  private static final int THEN_BULK = 270;
  private static final int THEN_BODY = 265;

  private final CurrentLibrary served;
  private final RequestMetrics traffic;
  private final KeptAnswers answers;
  private final Admission admission;
  private final BulkRoute bulk;
  private final UnmeasuredBody body;
  private final Refusals refusals;

  EdgeRoutes(
      CurrentLibrary served,
      RequestMetrics traffic,
      KeptAnswers answers,
      Admission admission,
      BulkRoute bulk,
      UnmeasuredBody body,
      Refusals refusals) {
    this.served = served;
    this.traffic = traffic;
    this.answers = answers;
    this.admission = admission;
    this.bulk = bulk;
    this.body = body;
    this.refusals = refusals;
  }

  void before(@Observes Filters filters) {
    filters.register(traffic::handle, COUNTING_FIRST);
    filters.register(ResponseHeaders::handle, THEN_HEADERS);
    filters.register(answers::handle, THEN_ANSWERS);
    filters.register(this::checkLoaded, THEN_LOADED);
    filters.register(RequestId::log, THEN_LOG);
    filters.register(this::checkAddress, THEN_ADDRESS);
    filters.register(admission::handle, THEN_ADMISSION);
    filters.register(bulk::handle, THEN_BULK);
    filters.register(body::handle, THEN_BODY);
  }

  /** Nothing is answered from a library that is not there yet. */
  private void checkLoaded(RoutingContext context) {
    Optional<LoadState> loading = served.loading();
    String path = context.request().path();
    boolean reads =
        path != null
            && path.startsWith(Operation.BASE + "/")
            && !path.startsWith(Operation.ANALYZE.path());
    if (loading.isPresent() && reads) {
      refusals.loading(context, loading.get());
    } else {
      context.next();
    }
  }

  /** After the hot answers, which only well-formed addresses have. */
  private void checkAddress(RoutingContext context) {
    try {
      new URI(context.request().uri());
      context.next();
    } catch (URISyntaxException illFormed) {
      refusals.malformed(context);
    }
  }

  void after(@Observes Router router) {
    router.routeWithRegex(SOURCE_MAPS).order(Integer.MIN_VALUE).handler(refusals::notFound);
    router.route().order(Integer.MIN_VALUE).failureHandler(refusals::unroutable);
    router.route().order(Integer.MAX_VALUE).handler(refusals::notFound);
    router.errorHandler(400, refusals::malformed);
    router.errorHandler(404, refusals::notFound);
    router.errorHandler(413, refusals::tooLarge);
  }
}
