package io.articleinsights.web;

import io.articleinsights.web.problem.Refusal;
import java.time.Duration;

/** Where texts that are sent are analysed. Lines of a bulk request that are refused try again. */
public final class AnalysisPool extends Bulkhead {

  /**
   * @param threads how many texts are analysed at once
   * @param queue how many may wait
   * @param timeLimit how long one may take, waiting included
   */
  public AnalysisPool(int threads, int queue, Duration timeLimit) {
    super("analysis", threads, queue, timeLimit);
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
