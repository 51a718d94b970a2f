package io.articleinsights.web.mcp;

import io.articleinsights.web.body.Limits;
import io.articleinsights.web.problem.Problem;
import io.articleinsights.web.render.Refusals;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Lets agents in: with the API key where one is asked for, and never on behalf of another site's
 * page, as the protocol's specification wants it (2025-06-18, Transports: Security Warning).
 */
@Singleton
@IfBuildProperty(name = AgentGate.SWITCH, stringValue = "true", enableIfMissing = true)
final class AgentGate {

  /** Of the build: without it neither the protocol's server nor what is here is in the package. */
  static final String SWITCH = "quarkus.mcp.server.http.enabled";

  static final String PATH = "/mcp";

  /** After admission, which knows how large a body may be. */
  private static final int AFTER_ADMISSION = 272;

  private static final Logger LOG = Logger.getLogger(AgentGate.class);

  private final AgentAccess access;
  private final Limits limits;
  private final Refusals refusals;
  private final Agents agents;

  AgentGate(AgentAccess access, Limits limits, Refusals refusals, Agents agents) {
    this.access = access;
    this.limits = limits;
    this.refusals = refusals;
    this.agents = agents;
  }

  void before(@Observes Filters filters) {
    filters.register(this::handle, AFTER_ADMISSION);
  }

  void onFailure(@Observes Router router) {
    router.route(PATH + "*").order(Integer.MIN_VALUE).failureHandler(this::refuseNoMessage);
  }

  /**
   * The protocol's server trips over JSON that is no message: an empty list, a null. What fails in
   * a tool never comes here: it is answered as the tool's error.
   */
  private void refuseNoMessage(RoutingContext context) {
    if (context.failure() instanceof RuntimeException noMessage) {
      LOG.warn("No message of the protocol", noMessage);
      refusals.malformed(context);
    } else {
      context.next();
    }
  }

  private void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!isForAgents(request.path())) {
      context.next();
    } else if (!access.enabled()) {
      refusals.notFound(context);
    } else if (!isOwnPage(request)) {
      refusals.refuse(
          context,
          Problem.of(403, "Pages of other sites may not speak to agents' tools.", request.path()));
    } else if (!limits.admits(request.getHeader("X-API-Key"))) {
      refusals.unauthorized(context);
    } else {
      context.addHeadersEndHandler(sent -> blameTheSender(context.response()));
      prepare(context);
    }
  }

  /** The protocol's server calls JSON that is no message, such as null, its own fault. */
  private static void blameTheSender(HttpServerResponse response) {
    if (response.getStatusCode() == 500) {
      response.setStatusCode(400).setStatusMessage("Bad Request");
    }
  }

  private static boolean isForAgents(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  /** Programs send no Origin; a browser does, and it must be this server's own. */
  private static boolean isOwnPage(HttpServerRequest request) {
    String origin = request.getHeader("Origin");
    return origin == null
        || authority(origin)
            .filter(host -> host.equalsIgnoreCase(request.getHeader("Host")))
            .isPresent();
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(new URI(origin).getAuthority());
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  /** Off the event loop: the first time it makes the schemas of everything. */
  private void prepare(RoutingContext context) {
    if (agents.areUpToDate()) {
      context.next();
      return;
    }
    context.request().pause();
    context
        .vertx()
        .executeBlocking(
            () -> {
              agents.prepare();
              return true;
            })
        .onComplete(
            done -> {
              context.request().resume();
              if (done.succeeded()) {
                context.next();
              } else {
                context.fail(done.cause());
              }
            });
  }
}
