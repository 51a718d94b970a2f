package io.articleinsights.deployment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the process does when the machine, the operator or the disk does wrong. */
class FaultsIT {
  private static final String SUMMARY = "/api/v1/summary";
  private static final int STOPPED_BY_SIGTERM = 143;
  private static final int HUGE = 5_000;
  private static final String SLOWLY = "-XX:ActiveProcessorCount=1";

  @TempDir private Path folder;

  @Test
  void aPortInUseEndsTheStartAndIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        PackagedService service = PackagedService.startOn(taken.getLocalPort(), Map.of())) {
      assertNotEquals(0, service.awaitExit());
      assertTrue(
          service.log().contains("Port " + taken.getLocalPort() + " seems to be in use"),
          service.log());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ARTICLES_CACHE_MAX_BYTES, many, articles.cache.max-bytes",
    "ARTICLES_ANALYSIS_THREADS, two, articles.analysis.threads",
    "ARTICLES_ANALYSIS_TIME_LIMIT, soon, articles.analysis.time-limit",
    "ARTICLES_RELOAD, sometimes, articles.reload",
    "ARTICLES_RELOAD_INTERVAL, never, articles.reload-interval",
    "ARTICLES_MAX_FILE_BYTES, 1e9, articles.max-file-bytes",
    "QUARKUS_HTTP_PORT, http, quarkus.http.port"
  })
  void aBrokenValueEndsTheStartAndItsPropertyIsNamed(String variable, String value, String property)
      throws Exception {
    try (PackagedService service = PackagedService.start(Map.of(variable, value))) {
      assertNotEquals(0, service.awaitExit());
      assertAll(
          () -> assertTrue(service.log().contains(property), service.log()),
          () -> assertTrue(service.log().contains(value), service.log()));
    }
  }

  @Test
  void everyValueOutOfBoundsIsNamedInOneMessage() throws Exception {
    Map<String, String> wrong =
        Map.of(
            "ARTICLES_ANALYSIS_THREADS", "-3",
            "ARTICLES_ANALYSIS_QUEUE", "0",
            "ARTICLES_ANALYSIS_TIME_LIMIT", "0s",
            "ARTICLES_CACHE_MAX_BYTES", "-1",
            "ARTICLES_MAX_FILE_BYTES", "0",
            "ARTICLES_RELOAD_INTERVAL", "0s");
    try (PackagedService service = PackagedService.start(wrong)) {
      assertNotEquals(0, service.awaitExit());
      String message =
          service
              .log()
              .lines()
              .filter(line -> line.contains("Wrong configuration"))
              .findFirst()
              .orElse("");
      assertAll(
          () -> assertTrue(message.contains("articles.analysis.threads must be between"), message),
          () -> assertTrue(message.contains("articles.analysis.queue must be between"), message),
          () -> assertTrue(message.contains("articles.analysis.time-limit must be"), message),
          () -> assertTrue(message.contains("articles.cache.max-bytes must be between"), message),
          () -> assertTrue(message.contains("articles.max-file-bytes must be between"), message),
          () -> assertTrue(message.contains("articles.reload-interval must be between"), message),
          () -> assertFalse(service.log().contains("\tat "), service.log()));
    }
  }

  @Test
  void aMissingFolderIsNamedByReadinessWhileTheServiceAnswers() throws Exception {
    Path missing = folder.resolve("missing");
    assertDownNaming(missing.toString(), missing);
  }

  @Test
  void anEmptyFolderIsNamedByReadinessWhileTheServiceAnswers() throws Exception {
    assertDownNaming(folder.toString(), folder);
  }

  @Test
  void aFolderThatLinksToItselfIsNamedByReadiness() throws Exception {
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
    assertDownNaming(loop.toString(), loop);
  }

  @Test
  void brokenFilesDoNotTakeAGoodOneDown() throws Exception {
    Files.writeString(folder.resolve("good.txt"), "A good day\n\nThe sun rose over Redhaven.\n");
    Files.write(folder.resolve("broken.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xff});
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("loop.txt"));
    Files.createDirectory(folder.resolve("folder.txt"));
    try (PackagedService service = startWith(folder)) {
      HttpResponse<String> ready = service.get("/q/health/ready");
      assertEquals(200, ready.statusCode(), ready.body());
      assertTrue(ready.body().contains("broken.txt"), ready.body());
      assertTrue(service.log().contains("broken.txt"), service.log());
      assertTrue(service.get("/api/v1/articles").body().contains("\"total\":1"));
    }
  }

  @Test
  void noPlaceToWriteToIsNoHindrance() throws Exception {
    Map<String, String> nowhere = Map.of("HOME", "/nonexistent", "TMPDIR", "/nonexistent");
    try (PackagedService service =
        PackagedService.start(nowhere, "-Djava.io.tmpdir=/nonexistent").awaitAnswer()) {
      assertEquals(200, service.get(SUMMARY).statusCode());
      assertEquals(200, service.post("/api/v1/analyses", "It rained.").statusCode());
      assertFalse(service.log().contains("ERROR"), service.log());
    }
  }

  @Test
  void endedWhileItLoadsAHugeFolderItLoadsTheFolderTheNextTime() throws Exception {
    fill(folder);
    Map<String, String> huge = Map.of("ARTICLES_LOCATION", folder.toString());
    try (PackagedService service = PackagedService.start(huge, SLOWLY).awaitLog("Loading: ")) {
      service.kill();
      assertNotEquals(0, service.awaitExit());
    }
    try (PackagedService service = PackagedService.start(huge, SLOWLY).awaitLog("Loading: ")) {
      service.terminate();
      assertEquals(STOPPED_BY_SIGTERM, service.awaitExit(), service.log());
    }
    try (PackagedService service = startWith(folder).awaitLog("Loaded ")) {
      String total = "\"total\":" + HUGE;
      assertTrue(service.get("/api/v1/articles?size=1").body().contains(total), service.log());
    }
  }

  private static void fill(Path folder) throws IOException {
    String day = "“The sun rose over Redhaven,” Mayor Ann Carter said. She walked to the harbour. ";
    for (int article = 0; article < HUGE; article++) {
      String text = "A good day, number " + article + "\n\n" + day.repeat(50) + "\n";
      Files.writeString(folder.resolve(article + ".txt"), text);
    }
  }

  @Test
  void afterBeingKilledUnderLoadItAnswersAsBefore() throws Exception {
    HttpResponse<String> before;
    try (PackagedService service = PackagedService.start(Map.of()).awaitAnswer()) {
      before = service.get(SUMMARY);
      CompletableFuture<Integer> load = load(service, new AtomicInteger());
      Thread.sleep(500);
      service.kill();
      service.awaitExit();
      assertTrue(load.get() > 0);
    }
    try (PackagedService service = PackagedService.start(Map.of()).awaitAnswer()) {
      HttpResponse<String> after = service.get(SUMMARY);
      assertEquals(before.body(), after.body());
      assertEquals(before.headers().firstValue("ETag"), after.headers().firstValue("ETag"));
    }
  }

  @Test
  void sigtermUnderLoadDrainsAndNeverAnswersWithAnError() throws Exception {
    AtomicInteger errors = new AtomicInteger();
    try (PackagedService service = PackagedService.start(Map.of()).awaitAnswer()) {
      CompletableFuture<Integer> load = load(service, errors);
      CompletableFuture<HttpResponse<String>> inFlight = longAnalysis(service);
      Thread.sleep(300);
      service.terminate();
      assertEquals(200, inFlight.get().statusCode());
      assertEquals(STOPPED_BY_SIGTERM, service.awaitExit(), service.log());
      assertTrue(load.get() > 0);
      assertEquals(0, errors.get());
    }
  }

  /** Asks until the connection fails; counts good answers, and others in {@code errors}. */
  private static CompletableFuture<Integer> load(PackagedService service, AtomicInteger errors) {
    return CompletableFuture.supplyAsync(
        () -> {
          int answered = 0;
          try {
            while (service.isAlive()) {
              if (service.get(SUMMARY).statusCode() == 200) {
                answered++;
              } else {
                errors.incrementAndGet();
              }
            }
          } catch (IOException gone) {
            return answered;
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return answered;
        });
  }

  private static CompletableFuture<HttpResponse<String>> longAnalysis(PackagedService service) {
    String text = "“The harbour is open,” Mayor Ann Carter said.\n\n".repeat(20_000);
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return service.post("/api/v1/analyses", text);
          } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
          }
        });
  }

  private static PackagedService startWith(Path location) throws Exception {
    return PackagedService.start(Map.of("ARTICLES_LOCATION", location.toString())).awaitAnswer();
  }

  private static void assertDownNaming(String name, Path location) throws Exception {
    try (PackagedService service = startWith(location)) {
      HttpResponse<String> ready = service.get("/q/health/ready");
      assertEquals(503, ready.statusCode());
      assertTrue(ready.body().contains(name), ready.body());
      assertEquals(200, service.get("/api/v1/articles").statusCode());
    }
  }
}
