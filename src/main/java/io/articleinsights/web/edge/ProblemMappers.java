package io.articleinsights.web.edge;

import io.articleinsights.web.problem.Problem;
import io.articleinsights.web.problem.Refusal;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.request.Operation;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a resource throws into problem details; what is inside stays inside. */
final class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final String RETRY_AFTER_SECONDS = "1";

  @ServerExceptionMapper
  Response refused(RequestProblem refusal, UriInfo uri) {
    Response.ResponseBuilder response = response(refusal.problem(path(uri)));
    if (refusal.status() == 503) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return response.build();
  }

  @ServerExceptionMapper
  Response notFound(NotFoundException failure, UriInfo uri) {
    return response(Refusal.NOT_FOUND, uri);
  }

  @ServerExceptionMapper
  Response notAllowed(NotAllowedException failure, UriInfo uri) {
    String allowed = String.join(", ", Operation.methodsAt(path(uri)));
    return response(Refusal.NOT_ALLOWED.problem(path(uri)))
        .header(HttpHeaders.ALLOW, allowed)
        .build();
  }

  @ServerExceptionMapper
  Response notAcceptable(NotAcceptableException failure, UriInfo uri) {
    return response(Refusal.NOT_ACCEPTABLE, uri);
  }

  @ServerExceptionMapper
  Response notSupported(NotSupportedException failure, UriInfo uri) {
    return response(Refusal.UNSUPPORTED, uri);
  }

  @ServerExceptionMapper
  Response other(WebApplicationException failure, UriInfo uri) {
    int status = failure.getResponse().getStatus();
    String detail = "The request was refused: " + Refusal.title(status) + ".";
    return response(Problem.of(status, detail, path(uri))).build();
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure, UriInfo uri) {
    LOG.error("A request failed unexpectedly.", failure);
    return response(Refusal.UNEXPECTED, uri);
  }

  private static String path(UriInfo uri) {
    return uri.getRequestUri().getRawPath();
  }

  private static Response response(Refusal refusal, UriInfo uri) {
    return response(refusal.problem(path(uri))).build();
  }

  private static Response.ResponseBuilder response(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem);
  }
}
