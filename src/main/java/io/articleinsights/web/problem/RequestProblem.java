package io.articleinsights.web.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a request cannot be answered; becomes {@link Problem} on the wire. */
public final class RequestProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final boolean again;
  private final transient List<Violation> violations;

  private RequestProblem(Refusal refusal, String detail, List<Violation> violations) {
    this(refusal, detail, violations, refusal == Refusal.OVERLOADED);
  }

  private RequestProblem(
      Refusal refusal, String detail, List<Violation> violations, boolean again) {
    super(detail, null, false, false);
    this.refusal = refusal;
    this.again = again;
    this.violations = List.copyOf(violations);
  }

  /** 400: every violation is named. */
  public static RequestProblem invalid(List<Violation> violations) {
    String detail =
        violations.stream()
            .map(violation -> "'" + violation.parameter() + "' " + violation.message())
            .collect(Collectors.joining("; "));
    return new RequestProblem(Refusal.INVALID, detail, violations);
  }

  /** 400 without a parameter to blame. */
  public static RequestProblem unreadable(String detail) {
    return new RequestProblem(Refusal.INVALID, detail, List.of());
  }

  public static RequestProblem notFound(String detail) {
    return new RequestProblem(Refusal.NOT_FOUND, detail, List.of());
  }

  public static RequestProblem tooLarge(String detail) {
    return new RequestProblem(Refusal.TOO_LARGE, detail, List.of());
  }

  /** 503 before anything was done: the same request may succeed a little later. */
  public static RequestProblem overloaded(String detail) {
    return new RequestProblem(Refusal.OVERLOADED, detail, List.of());
  }

  /** 503 because the work took too long and was stopped. */
  public static RequestProblem stopped(String detail) {
    return new RequestProblem(Refusal.OVERLOADED, detail, List.of(), false);
  }

  /** Whether nothing was done, so that trying again makes sense. */
  public boolean isOverload() {
    return again;
  }

  public int status() {
    return refusal.status();
  }

  public Problem problem(String instance) {
    return Problem.of(refusal.status(), getMessage(), instance, violations);
  }
}
