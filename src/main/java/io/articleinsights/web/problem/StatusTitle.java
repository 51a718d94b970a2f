package io.articleinsights.web.problem;

import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The names of the status codes. */
final class StatusTitle {

  private StatusTitle() {}

  static String of(int status) {
    return Optional.ofNullable(Response.Status.fromStatusCode(status))
        .map(Response.Status::getReasonPhrase)
        .orElse("Error");
  }
}
