package io.articleinsights.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Problem details as RFC 9457 (2023) has them.
 *
 * @param type always {@code about:blank}: the status code says what kind of problem it is
 * @param title the name of the status code
 * @param status the HTTP status code
 * @param detail what went wrong with this request, for people
 * @param instance the path that was asked for
 * @param id the id that was sent with a line of a bulk request; left out when there was none
 * @param violations each thing that is wrong with the request; left out when there is none to name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "Why a request was not answered (RFC 9457).")
public record Problem(
    @Schema(
            required = true,
            description = "Kind of problem; about:blank, so the status code tells.",
            examples = "about:blank")
        String type,
    @Schema(required = true, description = "Name of the status code.", examples = "Bad Request")
        String title,
    @Schema(
            required = true,
            description = "HTTP status code.",
            minimum = "400",
            maximum = "599",
            examples = "400")
        int status,
    @Schema(
            required = true,
            description = "What went wrong with this very request.",
            examples = "'limit' must be between 1 and 500, was 0")
        String detail,
    @Schema(description = "Path that was asked for.", examples = "/api/v1/keywords")
        String instance,
    @Schema(
            description =
                "The id that was sent with the line; only in bulk, absent when there was none.",
            examples = "2026-0042")
        Optional<String> id,
    @Schema(description = "Each thing that is wrong with the request.")
        List<Violation> violations) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    Objects.requireNonNull(type);
    Objects.requireNonNull(title);
    Objects.requireNonNull(detail);
    Objects.requireNonNull(instance);
    Objects.requireNonNull(id);
    violations = List.copyOf(violations);
  }

  public static Problem of(int status, String detail, String instance, List<Violation> violations) {
    return new Problem(
        "about:blank",
        Refusal.title(status),
        status,
        detail,
        instance,
        Optional.empty(),
        violations);
  }

  /** The same for a line of a bulk request that carries an id, or none. */
  public Problem with(Optional<String> sent) {
    return new Problem(type, title, status, detail, instance, sent, violations);
  }

  public static Problem of(int status, String detail, String instance) {
    return of(status, detail, instance, List.of());
  }
}
