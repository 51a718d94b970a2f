package io.articleinsights.web;

import io.articleinsights.web.problem.Refusal;
import io.articleinsights.web.problem.RequestProblem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Where texts that are sent are analysed. Lines of a bulk request that are refused try again. */
public final class AnalysisPool extends Bulkhead {

  private final MemoryBudget memory;

  /**
   * @param threads how many texts are analysed at once
   * @param queue how many may wait
   * @param timeLimit how long one may take, waiting included
   * @param memory what all of them may take together
   */
  public AnalysisPool(int threads, int queue, Duration timeLimit, MemoryBudget memory) {
    super("analysis", threads, queue, timeLimit);
    this.memory = memory;
  }

  /**
   * Analyses a body of so many bytes soon, or fails with a {@link RequestProblem}: 413 when it can
   * never fit, 503 when too much is asked at once.
   */
  public <T> CompletionStage<T> submit(int bytes, Supplier<T> analysis) {
    try {
      memory.admit(bytes);
    } catch (RequestProblem tooLarge) {
      return CompletableFuture.failedFuture(tooLarge);
    }
    return submit(() -> memory.within(bytes, analysis));
  }

  @Override
  String overloaded() {
    return Refusal.OVERLOADED.detail();
  }

  @Override
  String stopped(Duration limit) {
    return "The analysis took longer than " + limit.toMillis() + " ms and was stopped.";
  }
}
