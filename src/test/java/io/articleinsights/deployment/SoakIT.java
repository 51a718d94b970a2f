package io.articleinsights.deployment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Mixed traffic for the seconds that the system property {@code soak.seconds} says: the service
 * must neither answer unexpectedly nor grow in memory, threads or open files.
 */
class SoakIT {
  private static final int CLIENTS = 4;
  private static final long SECONDS = Long.getLong("soak.seconds", 20);

  /** A collector that is not asked to collect leaves some megabytes more or less resident. */
  private static final long SLACK = PackagedService.isNative() ? 16_000_000 : 2_000_000;

  private static final String NEWS =
      "Storm closes harbour\n\n“Nobody leaves today,” Mayor Ann Carter said on visit %d.\n";

  private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
  private final LongAdder requests = new LongAdder();

  @Test
  void nothingGrowsAndNothingUnexpectedIsAnswered() throws Exception {
    // A cache that is full long before the first reading: what still grows after it is a leak.
    Map<String, String> smallCache = Map.of("ARTICLES_CACHE_MAX_BYTES", "500000");
    try (PackagedService service = PackagedService.start(smallCache, "-Xmx256m").awaitAnswer()) {
      traffic(service, SECONDS / 2);
      long memory = service.memory();
      long threads = service.threads();
      long files = service.openFiles();
      traffic(service, SECONDS - SECONDS / 2);
      long memoryAfter = service.memory();
      long threadsAfter = service.threads();
      long filesAfter = service.openFiles();
      System.out.printf(
          "soak: %d requests in %d s, memory %d → %d kB, threads %d → %d, files %d → %d%n",
          requests.sum(),
          SECONDS,
          memory / 1000,
          memoryAfter / 1000,
          threads,
          threadsAfter,
          files,
          filesAfter);
      assertAll(
          () -> assertEquals(List.of(), unexpected.stream().limit(5).toList()),
          () -> assertTrue(requests.sum() > 10 * SECONDS, "too little traffic: " + requests),
          () -> assertTrue(memoryAfter < memory * 1.1 + SLACK, memory + " → " + memoryAfter),
          () -> assertTrue(threadsAfter <= threads + 4, threads + " → " + threadsAfter),
          () -> assertTrue(filesAfter <= files + 8, files + " → " + filesAfter),
          () -> assertFalse(service.log().contains("ERROR"), service.log()));
    }
  }

  private void traffic(PackagedService service, long seconds) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    CompletableFuture.allOf(
            IntStream.range(0, CLIENTS)
                .mapToObj(number -> CompletableFuture.runAsync(() -> ask(service, deadline)))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private void ask(PackagedService service, long deadline) {
    for (int turn = 0; System.nanoTime() < deadline; turn++) {
      try {
        askOnce(service, turn);
      } catch (Exception failure) {
        unexpected.add(failure.toString());
      }
    }
  }

  private void askOnce(PackagedService service, int turn) throws Exception {
    switch (turn % 6) {
      case 0 -> expect(200, service.get("/api/v1/summary").statusCode(), "summary");
      case 1 -> expect(200, service.get("/api/v1/quotes?page=1").statusCode(), "quotes");
      case 2 ->
          expect(
              200, service.get("/api/v1/keywords?limit=" + (1 + turn % 500)).statusCode(), "words");
      case 3 -> expect(404, service.get("/api/v1/articles/gone-" + turn).statusCode(), "gone");
      case 4 -> expect(400, service.get("/api/v1/keywords?limit=0").statusCode(), "limit");
      default ->
          expect(
              200, service.post("/api/v1/analyses", NEWS.formatted(turn)).statusCode(), "analyses");
    }
  }

  private void expect(int status, int found, String what) {
    requests.increment();
    if (status != found) {
      unexpected.add(what + ": " + found);
    }
  }
}
