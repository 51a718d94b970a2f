package io.articleinsights.spark.run;

import io.articleinsights.spark.record.RecordRefusal;
import io.articleinsights.spark.record.RecordRefusal.Reason;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ends work that takes too long: it interrupts the thread of the work, which the analysis heeds.
 * When Spark interrupts the thread instead, to end the task, that is left to Spark.
 */
final class Deadline implements AutoCloseable {

  private final Duration limit;
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(1, Deadline::daemon);

  Deadline(Duration limit) {
    this.limit = limit;
    clock.setRemoveOnCancelPolicy(true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "deadline");
    thread.setDaemon(true);
    return thread;
  }

  /** Does some work on this thread, or refuses when it takes longer than the limit. */
  <T> T within(Supplier<T> work) throws RecordRefusal {
    Alarm alarm = new Alarm(Thread.currentThread());
    Future<?> pending = clock.schedule(alarm, limit.toNanos(), TimeUnit.NANOSECONDS);
    try {
      return work.get();
    } catch (CancellationException stopped) {
      if (alarm.hasRung()) {
        throw new RecordRefusal(
            Reason.TOO_SLOW, "The analysis took longer than " + limit.toMillis() + " ms.");
      }
      throw stopped;
    } finally {
      pending.cancel(false);
      alarm.disarm();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** Never interrupts a thread that is already at other work. */
  private static final class Alarm implements Runnable {

    private final Thread worker;
    private boolean armed = true;
    private boolean rung;

    Alarm(Thread worker) {
      this.worker = worker;
    }

    @Override
    public synchronized void run() {
      if (armed) {
        rung = true;
        worker.interrupt();
      }
    }

    synchronized boolean hasRung() {
      return rung;
    }

    synchronized void disarm() {
      armed = false;
      if (rung) {
        Thread.interrupted();
      }
    }
  }
}
