package io.articleinsights.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.web.problem.RequestProblem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AnalysisPoolTest {

  private static final MemoryBudget AMPLE = new MemoryBudget(1 << 30);

  @Test
  void moreThanThreadsAndQueueHoldIsRefused() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    try (AnalysisPool pool = new AnalysisPool(1, 1, Duration.ofMinutes(1), AMPLE)) {
      CompletableFuture<String> running = pool.submit(() -> pass(gate)).toCompletableFuture();
      CompletableFuture<String> waiting = pool.submit(() -> "next").toCompletableFuture();
      CompletableFuture<String> refused = pool.submit(() -> "never").toCompletableFuture();
      assertEquals(503, status(refused));
      gate.countDown();
      assertEquals("passed", running.get(10, TimeUnit.SECONDS));
      assertEquals("next", waiting.get(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void whatTakesTooLongIsStopped() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    try (AnalysisPool pool = new AnalysisPool(1, 1, Duration.ofMillis(50), AMPLE)) {
      CompletableFuture<String> slow =
          pool.submit(
                  () -> {
                    try {
                      Thread.sleep(60_000);
                    } catch (InterruptedException interrupted) {
                      stopped.countDown();
                    }
                    return "late";
                  })
              .toCompletableFuture();
      assertEquals(503, status(slow));
      assertTrue(stopped.await(10, TimeUnit.SECONDS), "the work was interrupted");
      assertEquals("next", pool.submit(() -> "next").toCompletableFuture().get());
    }
  }

  private static String pass(CountDownLatch gate) {
    try {
      gate.await();
      return "passed";
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static int status(CompletableFuture<?> result) {
    ExecutionException failure =
        assertThrows(ExecutionException.class, () -> result.get(10, TimeUnit.SECONDS));
    return ((RequestProblem) failure.getCause()).status();
  }
}
