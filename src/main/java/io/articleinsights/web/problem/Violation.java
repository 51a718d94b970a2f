package io.articleinsights.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request.
 *
 * @param parameter the parameter or field at fault
 * @param message what is wrong with it and what would be allowed
 * @param position where in the value; empty when all of it is at fault
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
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
        String message,
    @Schema(
            description =
                "Where the value breaks: offset of the character, from 0, in UTF-16 code units;"
                    + " absent when all of it is at fault.",
            minimum = "0",
            examples = "8")
        Optional<Integer> position) {

  public Violation {
    Objects.requireNonNull(parameter);
    Objects.requireNonNull(message);
    Objects.requireNonNull(position);
  }

  public Violation(String parameter, String message) {
    this(parameter, message, Optional.empty());
  }

  /** One that a place within the value is to blame for. */
  public static Violation at(int position, String parameter, String message) {
    return new Violation(parameter, message, Optional.of(position));
  }
}
