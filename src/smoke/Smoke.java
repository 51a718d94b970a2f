import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts a packaged service as its users do, asks every endpoint once, and stops it with SIGTERM.
 *
 * <p>{@code java src/smoke/Smoke.java COMMAND...} where the command starts the jar, the native
 * binary or a container. The service gets a free port in {@code QUARKUS_HTTP_PORT}. Prints one line
 * per check and {@code N passed, N failed}; exits with 1 when a check failed. The container build
 * uses the same run to train the class cache, so it needs nothing but a Java runtime.
 */
public final class Smoke {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String NEWS =
      """
      Harbour town opens its new library

      The town of Redhaven opened its new library on Monday. “This house belongs to everyone,” \
      Mayor Ann Carter said. She added that the reading room will stay open until midnight.
      """;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final String origin;
  private int passed;
  private int failed;

  private Smoke(int port) {
    origin = "http://127.0.0.1:" + port;
  }

  public static void main(String[] command) throws Exception {
    if (command.length == 0) {
      System.err.println("usage: java src/smoke/Smoke.java COMMAND...");
      System.exit(2);
    }
    int port = freePort();
    Path log = Files.createTempFile("smoke", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    long started = System.nanoTime();
    Process service = builder.start();
    Smoke smoke = new Smoke(port);
    try {
      smoke.run(service, started, log);
    } finally {
      service.destroyForcibly();
      if (smoke.failed > 0) {
        System.out.println(Files.readString(log));
      }
      Files.deleteIfExists(log);
    }
    System.out.println(smoke.passed + " passed, " + smoke.failed + " failed");
    System.exit(smoke.failed == 0 ? 0 : 1);
  }

  private void run(Process service, long started, Path log) throws Exception {
    if (!becomesReady(service)) {
      check("the service becomes ready", false, "alive: " + service.isAlive());
      return;
    }
    long millis = (System.nanoTime() - started) / 1_000_000;
    check("ready after " + millis + " ms", true, "");
    String id = firstArticleId();
    readsTheLibrary("/api/v1/articles/" + id);
    readsAcrossArticles();
    analyses();
    refuses(id);
    documentsItself();
    stops(service, log);
  }

  private void readsTheLibrary(String article) throws Exception {
    get(article, 200, "\"statistics\"");
    get(article + "/text", 200, "\n");
    get(article + "/paragraphs", 200, "\"items\"");
    get(article + "/paragraphs/1", 200, "\"number\":1");
    get(article + "/quotes", 200, "\"segments\"");
    get(article + "/speakers", 200, "\"name\"");
    get(article + "/keywords?limit=5", 200, "\"occurrences\"");
    get(article + "/summary?sentences=2", 200, "\"originalWords\"");
    revalidates(article + "/summary");
    HttpResponse<String> head =
        send(request(article).method("HEAD", BodyPublishers.noBody()).build());
    check("HEAD " + article, head.statusCode() == 200 && head.body().isEmpty(), head.body());
  }

  private void readsAcrossArticles() throws Exception {
    for (String collection : List.of("paragraphs", "quotes", "speakers", "keywords")) {
      get("/api/v1/" + collection, 200, "\"items\"");
    }
    get("/api/v1/summary", 200, "\"sentences\"");
  }

  private void analyses() throws Exception {
    post("/api/v1/analyses", "text/plain", NEWS, 200, "Ann Carter");
    String line = "{\"title\":\"A test\",\"text\":\"“It works,” Ann Carter said.\"}\n";
    post("/api/v1/analyses", "application/json", line, 200, "It works");
    post("/api/v1/analyses/bulk", "application/x-ndjson", line + line, 200, "It works");
  }

  private void refuses(String id) throws Exception {
    get("/api/v1/articles/no-such-article", 404, "\"status\":404");
    get("/api/v1/articles/" + id + "/keywords?limit=0", 400, "limit");
    get("/api/v1/articles?surprise=1", 400, "surprise");
    post("/api/v1/analyses", "application/pdf", "%PDF", 415, "\"status\":415");
  }

  private void documentsItself() throws Exception {
    get("/", 200, "<html");
    get("/q/openapi?format=json", 200, "/api/v1/articles/{articleId}/summary");
    get("/q/swagger-ui/", 200, "swagger");
    get("/q/health", 200, "\"UP\"");
  }

  private void revalidates(String path) throws Exception {
    String etag = send(request(path).build()).headers().firstValue("ETag").orElse("");
    HttpResponse<String> again = send(request(path).header("If-None-Match", etag).build());
    check("304 " + path, again.statusCode() == 304 && !etag.isEmpty(), etag);
  }

  private void stops(Process service, Path log) throws Exception {
    long asked = System.nanoTime();
    service.destroy();
    boolean gone = service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    long millis = (System.nanoTime() - asked) / 1_000_000;
    // 143 = 128 + SIGTERM is how a JVM reports an orderly stop on that signal.
    int code = gone ? service.exitValue() : -1;
    check(
        "SIGTERM stops it, exit code " + code + ", " + millis + " ms",
        code == 0 || code == 143,
        "");
    String lines = Files.readString(log);
    check("no error in the log", !lines.contains("ERROR"), "");
  }

  private boolean becomesReady(Process service) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (service.isAlive() && System.nanoTime() < deadline) {
      try {
        if (send(request("/q/health/ready").build()).statusCode() == 200) {
          return true;
        }
      } catch (IOException notYetListening) {
        // The port opens at the end of the start; until then every attempt fails like this.
      }
      Thread.sleep(10);
    }
    return false;
  }

  private String firstArticleId() throws Exception {
    String body = get("/api/v1/articles", 200, "\"id\":\"");
    int start = body.indexOf("\"id\":\"") + 6;
    return body.substring(start, body.indexOf('"', start));
  }

  private String get(String path, int status, String content) throws Exception {
    return expect("GET " + path, send(request(path).build()), status, content);
  }

  private void post(String path, String type, String body, int status, String content)
      throws Exception {
    HttpRequest request =
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build();
    expect("POST " + path + " " + type, send(request), status, content);
  }

  private String expect(String what, HttpResponse<String> answer, int status, String content) {
    boolean good = answer.statusCode() == status && answer.body().contains(content);
    check(what + " → " + answer.statusCode(), good, answer.body());
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE);
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, BodyHandlers.ofString());
  }

  private void check(String what, boolean good, String found) {
    if (good) {
      passed++;
      System.out.println("ok    " + what);
    } else {
      failed++;
      System.out.println(
          "FAIL  " + what + ": " + found.substring(0, Math.min(400, found.length())));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
