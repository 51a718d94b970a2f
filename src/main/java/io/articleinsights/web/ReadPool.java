package io.articleinsights.web;

import java.time.Duration;

/**
 * Where answers over the whole library are made that are not kept yet, so that those who read
 * single articles and kept answers do not wait for them.
 */
public final class ReadPool extends Bulkhead {

  /**
   * @param threads how many answers are made at once
   * @param queue how many may wait
   * @param timeLimit how long one may take, waiting included
   */
  public ReadPool(int threads, int queue, Duration timeLimit) {
    super("reads", threads, queue, timeLimit);
  }

  @Override
  String overloaded() {
    return "Too much is asked of the whole library at once; try again shortly.";
  }

  @Override
  String stopped(Duration limit) {
    return "The answer took longer than " + limit.toMillis() + " ms and was given up.";
  }
}
