package io.articleinsights.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The packaged service as a process of its own, to compare with. */
final class Service implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process process;
  private final String origin;

  Service() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    origin = "http://127.0.0.1:" + port;
    Path log = Files.createTempFile("service", ".log");
    process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-Dquarkus.http.port=" + port,
                    "-Dquarkus.http.host=127.0.0.1",
                    "-Darticles.location=seeds",
                    "-jar",
                    "target/quarkus-app/quarkus-run.jar"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    awaitAnswer(log);
  }

  private void awaitAnswer(Path log) throws Exception {
    long start = System.nanoTime();
    while (process.isAlive() && System.nanoTime() - start < LONGEST.toNanos()) {
      try {
        client.send(
            HttpRequest.newBuilder(URI.create(origin + "/q/health/live")).build(),
            BodyHandlers.discarding());
        return;
      } catch (IOException notYetListening) {
        Thread.sleep(100);
      }
    }
    throw new AssertionError("no answer: " + Files.readString(log));
  }

  /** What the service answers for a text, every quote listed. */
  JsonNode analysis(String text, String mediaType, String offsets) throws Exception {
    String path = "/api/v1/analyses?attitudes=true&minConfidence=0&offsets=" + offsets;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", mediaType)
            .POST(BodyPublishers.ofString(text))
            .build();
    return MAPPER.readTree(client.send(request, BodyHandlers.ofString()).body());
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
