package io.articleinsights.web.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a request cannot be answered; becomes {@link Problem} on the wire. */
public final class RequestProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final boolean again;
  private final transient List<Violation> violations;

  private RequestProblem(int status, String detail, List<Violation> violations) {
    this(status, detail, violations, status == 503);
  }

  private RequestProblem(int status, String detail, List<Violation> violations, boolean again) {
    super(detail, null, false, false);
    this.status = status;
    this.again = again;
    this.violations = List.copyOf(violations);
  }

  /** 400: every violation is named. */
  public static RequestProblem invalid(List<Violation> violations) {
    String detail =
        violations.stream()
            .map(violation -> "'" + violation.parameter() + "' " + violation.message())
            .collect(Collectors.joining("; "));
    return new RequestProblem(400, detail, violations);
  }

  /** 400 without a parameter to blame. */
  public static RequestProblem unreadable(String detail) {
    return new RequestProblem(400, detail, List.of());
  }

  public static RequestProblem notFound(String detail) {
    return new RequestProblem(404, detail, List.of());
  }

  public static RequestProblem tooLarge(String detail) {
    return new RequestProblem(413, detail, List.of());
  }

  /** 503 before anything was done: the same request may succeed a little later. */
  public static RequestProblem overloaded(String detail) {
    return new RequestProblem(503, detail, List.of());
  }

  /** 503 because the work took too long and was stopped. */
  public static RequestProblem stopped(String detail) {
    return new RequestProblem(503, detail, List.of(), false);
  }

  /** Whether nothing was done, so that trying again makes sense. */
  public boolean isOverload() {
    return again;
  }

  public int status() {
    return status;
  }

  public Problem problem(String instance) {
    return Problem.of(status, getMessage(), instance, violations);
  }
}
