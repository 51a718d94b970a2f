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
 * A few threads for work that takes its time: never more at once than there are threads, a short
 * queue in front, and a refusal beyond, so that everything else stays quick when they are busy.
 */
public abstract sealed class Bulkhead implements AutoCloseable permits AnalysisPool, ReadPool {

  private final ThreadPoolExecutor workers;
  private final ScheduledExecutorService clock;
  private final Duration timeLimit;
  private final LongAdder done = new LongAdder();
  private final LongAdder nanos = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder stopped = new LongAdder();

  /**
   * @param name of the threads
   * @param threads how much is done at once
   * @param queue how much may wait
   * @param timeLimit how long one piece of work may take, waiting included
   */
  Bulkhead(String name, int threads, int queue, Duration timeLimit) {
    this.workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(queue),
            work -> daemon(work, name));
    this.workers.allowCoreThreadTimeOut(true);
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, work -> daemon(work, name + "-clock"));
    timer.setRemoveOnCancelPolicy(true);
    this.clock = timer;
    this.timeLimit = timeLimit;
  }

  /** What is told those whom it refuses. */
  abstract String overloaded();

  /** What is told those whose work took longer than the limit. */
  abstract String stopped(Duration limit);

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Does some work soon, or fails with a {@link RequestProblem} 503. */
  public final <T> CompletionStage<T> submit(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    try {
      Future<?> task = workers.submit(() -> run(work, result));
      Future<?> alarm =
          clock.schedule(() -> stop(task, result), timeLimit.toMillis(), TimeUnit.MILLISECONDS);
      result.whenComplete((value, failure) -> alarm.cancel(false));
    } catch (RejectedExecutionException full) {
      refused.increment();
      result.completeExceptionally(RequestProblem.overloaded(overloaded()));
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
    boolean late = result.completeExceptionally(RequestProblem.stopped(stopped(timeLimit)));
    if (late) {
      stopped.increment();
      task.cancel(true);
    }
  }

  /** How much is done at once at most. */
  public final int threads() {
    return workers.getMaximumPoolSize();
  }

  /** How much waits. */
  public final int waiting() {
    return workers.getQueue().size();
  }

  /** How much is being done. */
  public final int busy() {
    return workers.getActiveCount();
  }

  /** How much has ended, whether well or not. */
  public final long done() {
    return done.sum();
  }

  /** Nanoseconds that it took on a thread, waiting not included. */
  public final long nanos() {
    return nanos.sum();
  }

  /** How much found the queue full. */
  public final long refused() {
    return refused.sum();
  }

  /** How much took longer than the limit. */
  public final long stopped() {
    return stopped.sum();
  }

  @Override
  public final void close() {
    workers.shutdown();
    clock.shutdown();
  }
}
