package io.articleinsights.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.web.problem.RequestProblem;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {

  private static final int TEXT = 100_000;
  private static final long ROOM_FOR_TWO = 2L * TEXT * MemoryBudget.HEAP_FOR_A_BYTE + 4_096;

  @Test
  void aTextThatCanNeverFitIsRefusedWithTheSizeThatWould() {
    MemoryBudget memory = new MemoryBudget(ROOM_FOR_TWO);
    assertDoesNotThrow(() -> memory.admit(2 * TEXT));
    RequestProblem refused = assertThrows(RequestProblem.class, () -> memory.admit(3 * TEXT));
    assertEquals(413, refused.status());
    String size = refused.getMessage().replaceAll(".* at most ([0-9]+) bytes fit\\.", "$1");
    assertDoesNotThrow(() -> memory.admit(Integer.parseInt(size) - 100));
  }

  @Test
  void noMoreRunSideBySideThanHaveRoom() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch two = new CountDownLatch(2);
    MemoryBudget memory = new MemoryBudget(ROOM_FOR_TWO);
    try (AnalysisPool pool = new AnalysisPool(6, 6, Duration.ofMinutes(1), memory)) {
      var all =
          IntStream.range(0, 6)
              .mapToObj(
                  text ->
                      pool.submit(
                          TEXT,
                          () -> {
                            most.accumulateAndGet(running.incrementAndGet(), Math::max);
                            two.countDown();
                            await(two);
                            running.decrementAndGet();
                            return text;
                          }))
              .toList();
      for (var one : all) {
        one.toCompletableFuture().get();
      }
    }
    assertEquals(2, most.get());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(1, TimeUnit.MINUTES));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void whatFailsGivesItsRoomBack() throws Exception {
    MemoryBudget memory = new MemoryBudget(ROOM_FOR_TWO);
    try (AnalysisPool pool = new AnalysisPool(1, 9, Duration.ofMinutes(1), memory)) {
      for (int turn = 0; turn < 5; turn++) {
        var failed =
            pool.submit(
                2 * TEXT,
                () -> {
                  throw new IllegalStateException("on purpose");
                });
        assertThrows(ExecutionException.class, () -> failed.toCompletableFuture().get());
      }
      assertFalse(pool.submit(2 * TEXT, () -> false).toCompletableFuture().get());
    }
  }
}
