package io.articleinsights.web.problem;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request.
 *
 * @param parameter the parameter or field at fault
 * @param message what is wrong with it and what would be allowed
 */
@Schema(name = "Violation", description = "One thing that is wrong with a request.")
public record Violation(
    @Schema(
            required = true,
            description = "The query parameter, path segment or body field at fault.",
            examples = "limit")
        String parameter,
    @Schema(
            required = true,
            description = "What is wrong with it and what would be allowed.",
            examples = "must be between 1 and 500, was 0")
        String message) {

  public Violation {
    Objects.requireNonNull(parameter);
    Objects.requireNonNull(message);
  }
}
