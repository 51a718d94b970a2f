package io.articleinsights.web.problem;

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
    return response(404, "There is nothing at this path.", uri);
  }

  @ServerExceptionMapper
  Response notAllowed(NotAllowedException failure, UriInfo uri) {
    String allowed = uri.getPath().endsWith("/analyses") ? "OPTIONS, POST" : "GET, HEAD, OPTIONS";
    return response(Problem.of(405, "This path does not answer this method.", path(uri)))
        .header(HttpHeaders.ALLOW, allowed)
        .build();
  }

  @ServerExceptionMapper
  Response notAcceptable(NotAcceptableException failure, UriInfo uri) {
    return response(406, "None of the media types asked for can be produced here.", uri);
  }

  @ServerExceptionMapper
  Response notSupported(NotSupportedException failure, UriInfo uri) {
    return response(
        415,
        "Send text/plain, text/html, text/markdown or application/json;"
            + " application/x-ndjson in bulk.",
        uri);
  }

  @ServerExceptionMapper
  Response other(WebApplicationException failure, UriInfo uri) {
    int status = failure.getResponse().getStatus();
    return response(status, "The request was refused: " + StatusTitle.of(status) + ".", uri);
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure, UriInfo uri) {
    LOG.error("A request failed unexpectedly.", failure);
    return response(500, "Something went wrong on the server; the log says what.", uri);
  }

  private static String path(UriInfo uri) {
    return uri.getRequestUri().getRawPath();
  }

  private static Response response(int status, String detail, UriInfo uri) {
    return response(Problem.of(status, detail, path(uri))).build();
  }

  private static Response.ResponseBuilder response(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem);
  }
}
