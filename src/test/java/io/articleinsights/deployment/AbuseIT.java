package io.articleinsights.deployment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * More is asked of everything at once than it can take, for the seconds that the system property
 * {@code abuse.seconds} says: those who read what is kept hardly notice, what is too much is
 * refused as documented, and nothing grows.
 */
class AbuseIT {

  private static final long SECONDS = Long.getLong("abuse.seconds", 20);

  /** Each queue is short, so that so many clients are twice what it takes. */
  private static final int QUEUE = 4;

  private static final int CLIENTS = 2 * (QUEUE + 1);

  /**
   * Searchers, those who send texts, one who sends many, and an agent: a thread for each will do.
   */
  private static final int AT_ONCE = 2 * CLIENTS + 2;

  private static final int ARTICLES = 150;
  private static final int IDLE_READS = 400;

  /**
   * What is promised is four times; a test shares its machine with anything, so that it allows
   * more. Reads that wait for a text to be analysed would take hundreds of times as long.
   */
  private static final double TIMES_IDLE = 15;

  /** Below that no time tells anything. */
  private static final double TELLING_MS = 20;

  private static final long SLACK = PackagedService.isNative() ? 32_000_000 : 8_000_000;

  private static final String[] WORDS = {"harbour", "council", "ferry", "choir", "taxes", "winter"};

  /** Of one article, so that nobody would be refused it if it had to be made anew. */
  private static final String KEPT =
      "/api/v1/articles/council-votes-on-harbour-plan-number-0/quotes";

  @TempDir Path folder;

  private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
  private final LongAdder answered = new LongAdder();
  private final LongAdder refused = new LongAdder();

  @Test
  void readersHardlyNoticeAndNothingGrows() throws Exception {
    fill();
    Map<String, String> environment =
        Map.of(
            "ARTICLES_LOCATION", folder.toString(),
            "ARTICLES_CACHE_MAX_BYTES", "2000000",
            "ARTICLES_ANALYSIS_QUEUE", Integer.toString(QUEUE),
            "ARTICLES_READS_QUEUE", Integer.toString(QUEUE));
    try (PackagedService service = PackagedService.start(environment, "-Xmx256m").awaitAnswer()) {
      abuse(service, SECONDS / 4);
      long memory = service.memory();
      long threads = service.threads();
      List<Double> idle = reads(service, IDLE_READS);
      List<Double> busy = abuse(service, SECONDS / 2);
      idle.addAll(reads(service, IDLE_READS));
      long memoryAfter = service.memory();
      long threadsAfter = service.threads();
      double calm = highest(idle);
      double pressed = highest(busy);
      System.out.printf(
          "abuse: %d answered, %d refused; kept answers, p99: %.1f ms idle, %.1f ms in %d reads;"
              + " memory %d → %d kB, threads %d → %d%n",
          answered.sum(),
          refused.sum(),
          calm,
          pressed,
          busy.size(),
          memory / 1000,
          memoryAfter / 1000,
          threads,
          threadsAfter);
      assertAll(
          () -> assertEquals(List.of(), unexpected.stream().limit(5).toList()),
          () -> assertTrue(answered.sum() > SECONDS / 2, "too little was answered: " + answered),
          () -> assertTrue(refused.sum() > SECONDS / 2, "too little was refused: " + refused),
          () -> assertTrue(busy.size() >= SECONDS / 2, "too few reads: " + busy.size()),
          () ->
              assertTrue(
                  pressed < TIMES_IDLE * Math.max(calm, TELLING_MS),
                  calm + " → " + pressed + " ms"),
          () -> assertTrue(memoryAfter < memory * 1.1 + SLACK, memory + " → " + memoryAfter),
          () -> assertTrue(threadsAfter <= threads + AT_ONCE, threads + " → " + threadsAfter),
          () -> assertFalse(service.log().contains("ERROR"), service.log()));
    }
  }

  private void fill() throws IOException {
    for (int number = 0; number < ARTICLES; number++) {
      Files.writeString(
          folder.resolve("a%03d.txt".formatted(number)),
          """
          Council votes on %1$s plan number %2$d

          The council of Elmton voted on Monday to pay for the %1$s before winter comes again.

          “The %1$s has waited long enough,” Mayor Ann Carter said after vote number %2$d.
          """
              .formatted(WORDS[number % WORDS.length], number));
    }
  }

  /** A client's request number {@code turn}; whether it was answered, not refused. */
  private interface Ask {
    boolean answered(int turn) throws Exception;
  }

  /** Lets all clients ask at once; gives the milliseconds that kept answers took meanwhile. */
  private List<Double> abuse(PackagedService service, long seconds) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    String session = session(service);
    List<CompletableFuture<Void>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      int some = client;
      clients.add(start(deadline, turn -> search(service, turn * CLIENTS + some)));
      clients.add(start(deadline, turn -> analyse(service, turn * CLIENTS + some)));
    }
    clients.add(start(deadline, turn -> bulk(service, turn)));
    clients.add(start(deadline, turn -> call(service, session, turn)));
    List<Double> times = new ArrayList<>();
    while (System.nanoTime() < deadline) {
      times.addAll(reads(service, 1));
      Thread.sleep(2);
    }
    CompletableFuture.allOf(clients.toArray(CompletableFuture[]::new)).join();
    return times;
  }

  private CompletableFuture<Void> start(long deadline, Ask ask) {
    Executor own = work -> new Thread(work, "client").start();
    return CompletableFuture.runAsync(() -> ask(deadline, ask), own);
  }

  private void ask(long deadline, Ask ask) {
    for (int turn = 0; System.nanoTime() < deadline; turn++) {
      try {
        if (ask.answered(turn)) {
          answered.increment();
        } else {
          refused.increment();
          Thread.sleep(20);
        }
      } catch (Exception failure) {
        unexpected.add(failure.toString());
      }
    }
  }

  /** No two of these are the same, so that none is kept. */
  private boolean search(PackagedService service, int turn) throws Exception {
    String word = WORDS[turn % WORDS.length] + "%20OR%20x" + turn;
    String path =
        switch (turn % 4) {
          case 0 -> "/api/v1/search?size=50&q=" + word;
          case 1 -> "/api/v1/quotes?q=" + word;
          case 2 -> "/api/v1/summary?articles=50&maxWords=" + (100 + turn);
          default -> "/api/v1/keywords?sort=score&occurrences=" + turn % 100 + "&size=50";
        };
    return isAnswered(service.get(path), path);
  }

  private boolean analyse(PackagedService service, int turn) throws Exception {
    String news =
        "Mayor Ann Carter said on visit %d that nobody would leave the harbour.\n\n"
            .formatted(turn)
            .repeat(500);
    return isAnswered(service.post("/api/v1/analyses", news), "analyses");
  }

  private boolean bulk(PackagedService service, int turn) throws Exception {
    String lines =
        "{\"id\":\"%d\",\"text\":\"The harbour is open, Mayor Ann Carter said.\"}\n"
            .formatted(turn)
            .repeat(50);
    HttpResponse<String> answer =
        service.send("/api/v1/analyses/bulk", lines, "application/x-ndjson");
    long well = answer.body().lines().filter(line -> line.contains("\"quotes\":")).count();
    if (answer.statusCode() == 200 && well != 50) {
      unexpected.add("bulk: " + well + " of 50 lines");
    }
    return isAnswered(answer, "bulk");
  }

  private static String session(PackagedService service) throws Exception {
    String hello =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
            + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
    return service
        .send("/mcp", hello, "application/json", "Accept", "application/json, text/event-stream")
        .headers()
        .firstValue("Mcp-Session-Id")
        .orElseThrow();
  }

  /** An agent is told in the result when it asks too much. */
  private boolean call(PackagedService service, String session, int turn) throws Exception {
    String tool =
        turn % 2 == 0
            ? "{\"name\":\"search\",\"arguments\":{\"q\":\"harbour OR x%d\"}}".formatted(turn)
            : "{\"name\":\"analyze_text\",\"arguments\":{\"text\":\"Visit %d is over, she said.\"}}"
                .formatted(turn);
    HttpResponse<String> answer =
        service.send(
            "/mcp",
            "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":%s}"
                .formatted(turn, tool),
            "application/json",
            "Accept",
            "application/json, text/event-stream",
            "Mcp-Session-Id",
            session);
    boolean tooMuch = answer.body().contains("\"isError\":true");
    if (tooMuch && !answer.body().contains("try again")) {
      unexpected.add("mcp: " + answer.body());
    }
    return isAnswered(answer, "mcp") && !tooMuch;
  }

  private boolean isAnswered(HttpResponse<String> answer, String what) {
    boolean tooMuch =
        answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent();
    if (answer.statusCode() != 200 && !tooMuch) {
      unexpected.add(what + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.statusCode() == 200;
  }

  /** Milliseconds that each of some reads of a kept answer took. */
  private List<Double> reads(PackagedService service, int count) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int read = 0; read < count; read++) {
      long begin = System.nanoTime();
      HttpResponse<String> answer = service.get(KEPT);
      times.add((System.nanoTime() - begin) / 1e6);
      if (answer.statusCode() != 200) {
        unexpected.add("read: " + answer.statusCode());
      }
    }
    return times;
  }

  /** The 99th percentile. */
  private static double highest(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) * 99 / 100);
  }
}
