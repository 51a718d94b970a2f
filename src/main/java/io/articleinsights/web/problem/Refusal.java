package io.articleinsights.web.problem;

import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * The catalogue of refusals: each kind's status, what it means in the API description, and what a
 * client reads that is refused so, unless there is more to say of its request.
 */
public enum Refusal {
  INVALID(
      400,
      "A query parameter is unknown or out of range, or the body is not UTF-8, not JSON or blank.",
      "The request is not well-formed HTTP."),
  UNAUTHORIZED(
      401,
      "An API key is configured, and the request does not bring it.",
      "Send the API key in the header X-API-Key."),
  NOT_FOUND(404, "There is no such article or paragraph.", "There is nothing at this path."),
  NOT_ALLOWED(
      405,
      "The path does not answer this method; the header Allow names those it does.",
      "This path does not answer this method."),
  NOT_ACCEPTABLE(
      406,
      "None of the media types asked for can be produced.",
      "None of the media types asked for can be produced here."),
  TOO_LARGE(
      413,
      "The body is larger than the limit, which the detail names.",
      "The body must not be larger than the limit."),
  UNSUPPORTED(
      415,
      "The body's media type or charset cannot be read.",
      "Send text/plain, text/html, text/markdown or application/json;"
          + " application/x-ndjson in bulk."),
  UNEXPECTED(
      500,
      "The fault is the server's; its log says more.",
      "Something went wrong on the server; the log says what."),
  OVERLOADED(
      503,
      "Too many texts are being analysed, or too much is asked of the whole library at once, or"
          + " this took too long, or the library is still being loaded; the header Retry-After says"
          + " when to try again, in seconds.",
      "Too many texts are being analysed; try again shortly.");

  private final int status;
  private final String meaning;
  private final String detail;

  Refusal(int status, String meaning, String detail) {
    this.status = status;
    this.meaning = meaning;
    this.detail = detail;
  }

  public int status() {
    return status;
  }

  /** When a request is refused so, for readers of the API description. */
  public String meaning() {
    return meaning;
  }

  /** What is told where nothing more is known of the request. */
  public String detail() {
    return detail;
  }

  public Problem problem(String instance) {
    return Problem.of(status, detail, instance);
  }

  public Problem problem(String ownDetail, String instance) {
    return Problem.of(status, ownDetail, instance);
  }

  /** The name of a status code, also of one that is not in the catalogue. */
  public static String title(int status) {
    return Optional.ofNullable(Response.Status.fromStatusCode(status))
        .map(Response.Status::getReasonPhrase)
        .orElse("Error");
  }
}
