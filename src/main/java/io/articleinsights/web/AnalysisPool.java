package io.articleinsights.web;

import io.articleinsights.web.problem.RequestProblem;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * The few threads that analyse what is sent: never more at once than there are threads, a short
 * queue in front, and a refusal beyond, so that reading stays quick when analysing is busy.
 */
public final class AnalysisPool implements AutoCloseable {

  private final ThreadPoolExecutor workers;
  private final ScheduledExecutorService clock;
  private final Duration timeLimit;
  private final LongAdder done = new LongAdder();
  private final LongAdder nanos = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder stopped = new LongAdder();

  /**
   * @param threads how many texts are analysed at once
   * @param queue how many may wait
   * @param timeLimit how long one may take, waiting included
   */
  public AnalysisPool(int threads, int queue, Duration timeLimit) {
    this.workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(queue),
            work -> daemon(work, "analysis"));
    this.workers.allowCoreThreadTimeOut(true);
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, work -> daemon(work, "analysis-clock"));
    timer.setRemoveOnCancelPolicy(true);
    this.clock = timer;
    this.timeLimit = timeLimit;
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Does some work soon, or fails with a {@link RequestProblem} 503. */
  public <T> CompletionStage<T> submit(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    try {
      Future<?> task = workers.submit(() -> run(work, result));
      Future<?> alarm =
          clock.schedule(() -> stop(task, result), timeLimit.toMillis(), TimeUnit.MILLISECONDS);
      result.whenComplete((value, failure) -> alarm.cancel(false));
    } catch (RejectedExecutionException full) {
      refused.increment();
      result.completeExceptionally(RequestProblem.overloaded());
    }
    return result;
  }

  private <T> void run(Supplier<T> work, CompletableFuture<T> result) {
    try {
      result.complete(timed(work));
    } catch (RuntimeException | StackOverflowError failure) {
      result.completeExceptionally(failure);
    }
  }

  private <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      nanos.add(System.nanoTime() - start);
      done.increment();
    }
  }

  private void stop(Future<?> task, CompletableFuture<?> result) {
    boolean late =
        result.completeExceptionally(
            RequestProblem.stopped(
                "The analysis took longer than " + timeLimit.toMillis() + " ms and was stopped."));
    if (late) {
      stopped.increment();
      task.cancel(true);
    }
  }

  /** Number of texts that are analysed at once at most. */
  public int threads() {
    return workers.getMaximumPoolSize();
  }

  /** Number of texts that wait. */
  public int waiting() {
    return workers.getQueue().size();
  }

  /** Number of texts that are being analysed. */
  public int busy() {
    return workers.getActiveCount();
  }

  /** Number of texts whose analysis has ended, whether well or not. */
  public long done() {
    return done.sum();
  }

  /** Nanoseconds that they took on a thread, waiting not included. */
  public long nanos() {
    return nanos.sum();
  }

  /** Number of texts that found the queue full; those of a bulk request try again. */
  public long refused() {
    return refused.sum();
  }

  /** Number of texts that took longer than the limit. */
  public long stopped() {
    return stopped.sum();
  }

  @Override
  public void close() {
    workers.shutdown();
    clock.shutdown();
  }
}
