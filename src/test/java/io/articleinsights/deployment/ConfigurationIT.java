package io.articleinsights.deployment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sets every property of the README's table in each way that an operator has, on the packaged
 * service, and sees what it does.
 */
class ConfigurationIT {
  private static final String ANALYSES = "/api/v1/analyses";
  private static final String KEY = "open-sesame";
  private static final String[] WITH_KEY = {"X-API-Key", KEY};
  private static final String NEWS = "A good day\n\n“The sun rose,” Mayor Ann Carter said.\n";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  /** What a property does where all others of the same service are as they are. */
  private interface Effect {
    void see(PackagedService service) throws Exception;
  }

  private record Row(String property, String value, Effect effect) {
    void see(PackagedService service) {
      try {
        effect.see(service);
      } catch (Exception | AssertionError failure) {
        throw new AssertionError(property + "=" + value + ": " + failure.getMessage(), failure);
      }
    }
  }

  @Test
  void everyRowOfTheReadmesTableIsTried() throws IOException {
    Set<String> tried =
        Stream.concat(busyService(0).stream(), strictService(0).stream())
            .map(Row::property)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(propertiesOfTheReadme(), tried);
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void aBusyServiceObeys(Route route) throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("news")).resolve("good.txt"), NEWS);
    Files.writeString(folder.resolve("news/long.txt"), NEWS.repeat(100));
    int port = PackagedService.freePort();
    seeAll(route, port, busyService(port));
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void aStrictServiceObeys(Route route) throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("seeds")).resolve("good.txt"), NEWS);
    int port = PackagedService.freePort();
    seeAll(route, port, strictService(port));
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void aValueOutOfBoundsEndsTheStart(Route route) throws Exception {
    int port = PackagedService.freePort();
    Map<String, String> wrong =
        Map.of("quarkus.http.port", Integer.toString(port), "articles.cache.max-bytes", "-5");
    try (PackagedService service = route.start(folder, port, wrong)) {
      assertNotEquals(0, service.awaitExit());
      String message = "articles.cache.max-bytes must be between 0 and ";
      assertTrue(service.log().contains(message), service.log());
    }
  }

  private void seeAll(Route route, int port, List<Row> rows) throws Exception {
    Map<String, String> properties = new TreeMap<>();
    rows.forEach(row -> properties.put(row.property(), row.value()));
    try (PackagedService service = route.start(folder, port, properties).awaitAnswer()) {
      assertAll(route.name(), rows.stream().map(row -> () -> row.see(service)));
    }
  }

  /** A service that has much to do; its end is its last row. */
  private List<Row> busyService(int port) {
    return List.of(
        new Row("quarkus.http.port", Integer.toString(port), PackagedService::awaitAnswer),
        new Row("quarkus.http.host", "127.0.0.1", service -> nobodyListensElsewhere(port)),
        new Row("articles.location", "news", ConfigurationIT::otherArticlesAreServed),
        new Row("articles.max-file-bytes", "2000", ConfigurationIT::theLongFileIsRefused),
        new Row("articles.reload", "interval", this::aFurtherFileIsServedSoon),
        new Row("articles.reload-interval", "200ms", this::aFurtherFileIsServedSoon),
        new Row("articles.api-key", KEY, ConfigurationIT::theKeyIsAskedFor),
        new Row("articles.cache.max-bytes", "0", ConfigurationIT::noAnswerIsKept),
        new Row("articles.analysis.threads", "2", ConfigurationIT::twoTextsAreAnalysedAtOnce),
        new Row("articles.analysis.queue", "1", ConfigurationIT::textsAreTurnedAway),
        new Row("articles.reads.queue", "1", ConfigurationIT::searchesAreTurnedAway),
        new Row("quarkus.http.cors.enabled", "true", ConfigurationIT::anotherSiteMayRead),
        new Row(
            "quarkus.http.cors.origins",
            "https://news.example",
            ConfigurationIT::anotherSiteMayRead),
        new Row("quarkus.http.limits.max-header-size", "2K", ConfigurationIT::aLongHeaderIsTooLong),
        new Row("quarkus.log.console.json.enabled", "true", ConfigurationIT::theLogIsJson),
        new Row("quarkus.http.access-log.enabled", "true", ConfigurationIT::requestsAreLogged),
        new Row("quarkus.shutdown.timeout", "1s", service -> endsAtOnce(service, port)));
  }

  /** A service that stands little. */
  private List<Row> strictService(int port) {
    return List.of(
        new Row("quarkus.http.port", Integer.toString(port), PackagedService::awaitAnswer),
        new Row("articles.reload", "watch", this::aFurtherFileIsServedSoon),
        new Row("articles.mcp.enabled", "false", ConfigurationIT::agentsAreTurnedAway),
        new Row("articles.analysis.memory", "41000", ConfigurationIT::aTextHasNoRoom),
        new Row("articles.analysis.time-limit", "1ms", ConfigurationIT::aTextTakesTooLong),
        new Row("articles.reads.time-limit", "1ms", ConfigurationIT::aSearchTakesTooLong),
        new Row("quarkus.http.limits.max-body-size", "1K", ConfigurationIT::aLongBodyIsTooLarge),
        new Row("quarkus.http.idle-timeout", "1s", service -> anIdleConnectionIsClosed(port)));
  }

  private static void nobodyListensElsewhere(int port) throws IOException {
    new Socket("127.0.0.1", port).close();
    assertThrows(ConnectException.class, () -> new Socket("127.0.0.2", port));
  }

  private static void otherArticlesAreServed(PackagedService service) throws Exception {
    String articles = service.get("/api/v1/articles").body();
    assertTrue(articles.contains("A good day"), articles);
    assertFalse(articles.contains("Xi"), articles);
  }

  private static void theLongFileIsRefused(PackagedService service) throws Exception {
    String ready = service.get("/q/health/ready").body();
    assertTrue(ready.contains("long.txt"), ready);
    assertTrue(ready.contains("2000 bytes"), ready);
  }

  /** Before the interval that stands where nothing is set. */
  private void aFurtherFileIsServedSoon(PackagedService service) throws Exception {
    Path articles = folder.resolve(Files.exists(folder.resolve("news")) ? "news" : "seeds");
    String title = "Day " + System.nanoTime();
    Files.writeString(articles.resolve("further.txt"), title + "\n\nIt rained.\n");
    long deadline = System.nanoTime() + Duration.ofSeconds(9).toNanos();
    while (!service.get("/api/v1/articles").body().contains(title)) {
      assertTrue(System.nanoTime() < deadline, () -> "no \"" + title + "\" in time");
      Thread.sleep(50);
    }
  }

  private static void theKeyIsAskedFor(PackagedService service) throws Exception {
    assertEquals(401, service.post(ANALYSES, NEWS).statusCode());
    assertEquals(401, service.post(ANALYSES, NEWS, "X-API-Key", "open").statusCode());
    assertEquals(200, service.post(ANALYSES, NEWS, WITH_KEY).statusCode());
  }

  private static void agentsAreTurnedAway(PackagedService service) throws Exception {
    assertEquals(404, service.post("/mcp", "{}").statusCode());
  }

  private static void aTextHasNoRoom(PackagedService service) throws Exception {
    String text = NEWS.repeat(18);
    HttpResponse<String> refused = service.post(ANALYSES, text);
    assertEquals(413, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("bytes fit"), refused.body());
  }

  private static void noAnswerIsKept(PackagedService service) throws Exception {
    for (int turn = 0; turn < 3; turn++) {
      assertEquals(200, service.get("/api/v1/summary").statusCode());
    }
    assertEquals(0, metric(service, "articles_cache_hits_total"));
  }

  private static void twoTextsAreAnalysedAtOnce(PackagedService service) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    double most = 0;
    while (most < 2 && System.nanoTime() < deadline) {
      CompletableFuture<Void> all = allOf(sent(service, 3));
      while (!all.isDone()) {
        most = Math.max(most, metric(service, "articles_analyses_running"));
      }
    }
    assertEquals(2, most);
  }

  private static void textsAreTurnedAway(PackagedService service) throws Exception {
    List<CompletableFuture<HttpResponse<String>>> sent = sent(service, 8);
    allOf(sent).join();
    Set<Integer> statuses = new TreeSet<>();
    for (CompletableFuture<HttpResponse<String>> answer : sent) {
      statuses.add(answer.get().statusCode());
      assertEquals(
          answer.get().statusCode() == 503,
          answer.get().headers().firstValue("Retry-After").isPresent());
    }
    assertEquals(Set.of(200, 503), statuses);
  }

  private static List<CompletableFuture<HttpResponse<String>>> sent(
      PackagedService service, int number) {
    String text = NEWS.repeat(20_000);
    return IntStream.range(0, number)
        .mapToObj(
            turn ->
                CompletableFuture.supplyAsync(
                    () -> {
                      try {
                        return service.post(ANALYSES, text, WITH_KEY);
                      } catch (IOException | InterruptedException failure) {
                        throw new CompletionException(failure);
                      }
                    },
                    command -> new Thread(command).start()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static CompletableFuture<Void> allOf(List<? extends CompletableFuture<?>> futures) {
    return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
  }

  private static void anotherSiteMayRead(PackagedService service) throws Exception {
    HttpResponse<String> allowed =
        service.get("/api/v1/articles", "Origin", "https://news.example");
    HttpResponse<String> other = service.get("/api/v1/articles", "Origin", "https://evil.example");
    String header = "Access-Control-Allow-Origin";
    assertEquals("https://news.example", allowed.headers().firstValue(header).orElse("none"));
    assertEquals("none", other.headers().firstValue(header).orElse("none"));
  }

  private static void aLongHeaderIsTooLong(PackagedService service) throws Exception {
    assertEquals(200, service.get("/q/health/live", "X-Long", "x".repeat(1_000)).statusCode());
    assertEquals(431, service.get("/q/health/live", "X-Long", "x".repeat(3_000)).statusCode());
  }

  private static void theLogIsJson(PackagedService service) throws Exception {
    String line =
        service.log().lines().filter(text -> text.contains("Loaded ")).findFirst().orElse("");
    assertTrue(line.startsWith("{") && line.endsWith("}"), service.log());
    assertTrue(line.contains("\"message\":\"Loaded "), line);
  }

  private static void requestsAreLogged(PackagedService service) throws Exception {
    service.get("/api/v1/articles", "X-Request-Id", "seen-in-the-log");
    service.awaitLog("seen-in-the-log");
  }

  private static void aTextTakesTooLong(PackagedService service) throws Exception {
    HttpResponse<String> answer = service.post(ANALYSES, NEWS.repeat(15));
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
  }

  /** The first ones find nothing loaded yet, so that they take long enough. */
  private static void aSearchTakesTooLong(PackagedService service) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    HttpResponse<String> answer = service.get("/api/v1/summary?articles=2");
    for (int turn = 0; answer.statusCode() != 503; turn++) {
      assertTrue(System.nanoTime() < deadline, "no answer took longer than 1 ms");
      answer = service.get("/api/v1/summary?maxWords=" + (1 + turn % 90_000));
    }
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
  }

  private static void searchesAreTurnedAway(PackagedService service) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Set<Integer> statuses = new TreeSet<>();
    for (int turn = 0; !statuses.contains(503); turn++) {
      assertTrue(System.nanoTime() < deadline, "no search was turned away");
      int words = 1 + turn * 50;
      List<CompletableFuture<Integer>> asked =
          IntStream.range(0, 40)
              .mapToObj(
                  one ->
                      CompletableFuture.supplyAsync(
                          () -> status(service, "/api/v1/summary?maxWords=" + (words + one)),
                          command -> new Thread(command).start()))
              .toList();
      asked.forEach(answer -> statuses.add(answer.join()));
    }
    statuses.removeAll(Set.of(200, 503));
    assertEquals(Set.of(), statuses);
  }

  private static int status(PackagedService service, String path) {
    try {
      return service.get(path).statusCode();
    } catch (IOException | InterruptedException failure) {
      throw new CompletionException(failure);
    }
  }

  private static void aLongBodyIsTooLarge(PackagedService service) throws Exception {
    HttpResponse<String> answer = service.post(ANALYSES, NEWS.repeat(40));
    assertEquals(413, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("1024 bytes"), answer.body());
  }

  private static void anIdleConnectionIsClosed(int port) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
      write(socket, "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }
  }

  /** Although the body of a request is never sent, which would take the timeout's default. */
  private static void endsAtOnce(PackagedService service, int port) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      write(
          socket,
          "POST "
              + ANALYSES
              + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nX-API-Key: "
              + KEY
              + "\r\nContent-Length: 100\r\n\r\nIt rained.");
      Thread.sleep(500);
      long start = System.nanoTime();
      service.terminate();
      assertEquals(143, service.awaitExit(), service.log());
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(taken.toMillis() > 900, () -> "did not wait: " + taken);
      assertTrue(taken.toSeconds() < 9, () -> "waited too long: " + taken);
    }
  }

  private static void write(Socket socket, String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static double metric(PackagedService service, String name) throws Exception {
    Matcher value =
        Pattern.compile("(?m)^" + name + "(?:\\{[^}]*\\})? (\\S+)")
            .matcher(service.get("/q/metrics").body());
    assertTrue(value.find(), name + " is no metric");
    return Double.parseDouble(value.group(1));
  }

  private static Set<String> propertiesOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String chapter = readme.substring(readme.indexOf("\n## Configuration\n") + 1);
    return chapter
        .substring(0, chapter.indexOf("\n## "))
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(0, line.indexOf('|', 1)))
        .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
