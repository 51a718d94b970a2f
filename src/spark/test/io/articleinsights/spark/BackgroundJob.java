package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.spark.sql.streaming.StreamingQuery;

/** A stream that runs beside the test, in its session, until it is closed. */
final class BackgroundJob implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final CompletableFuture<Void> end;

  BackgroundJob(Path output, String... arguments) {
    this.end = CompletableFuture.runAsync(() -> run(output, arguments));
  }

  private static void run(Path output, String... arguments) {
    try {
      LocalSpark.analyze(output, arguments);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Waits until something is so; fails when the job ends first or it takes too long. */
  void await(BooleanSupplier so) throws InterruptedException {
    long start = System.nanoTime();
    while (!so.getAsBoolean()) {
      assertTrue(System.nanoTime() - start < LONGEST.toNanos(), "waited in vain");
      if (end.isDone()) {
        end.join();
        assertTrue(so.getAsBoolean(), "the job has ended");
        return;
      }
      Thread.sleep(500);
    }
  }

  @Override
  public void close() throws TimeoutException {
    for (StreamingQuery query : LocalSpark.session().streams().active()) {
      query.stop();
    }
    end.join();
  }
}
