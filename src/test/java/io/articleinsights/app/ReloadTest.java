package io.articleinsights.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Requests meet a folder that never rests. The number of requests is the system property {@code
 * reload.requests}; the nightly build sets it to 100,000.
 */
@QuarkusTest
@TestProfile(ReloadTest.Restless.class)
class ReloadTest {

  private static final int REQUESTS = Integer.getInteger("reload.requests", 2_000);

  @TestHTTPResource("/api/v1/articles/the-count/text")
  URI text;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  @Timeout(1800)
  void noAnswerIsMixedOrFailed() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    Thread writer = new Thread(() -> keepWriting(over));
    writer.start();
    try {
      Map<String, String> bodies = new HashMap<>();
      long deadline = System.nanoTime() + 60_000_000_000L;
      for (int i = 0; i < REQUESTS || bodies.size() < 3 && System.nanoTime() < deadline; i++) {
        check(client.send(HttpRequest.newBuilder(text).build(), body()), bodies);
      }
      assertTrue(bodies.size() >= 3, "hardly anything was reloaded");
    } finally {
      over.set(true);
      writer.join();
    }
  }

  private static HttpResponse.BodyHandler<String> body() {
    return HttpResponse.BodyHandlers.ofString();
  }

  private static void check(HttpResponse<String> answer, Map<String, String> bodies) {
    assertEquals(200, answer.statusCode(), answer::body);
    String number = answer.body().replaceAll("(?s).*written (\\d+) times.*", "$1");
    assertEquals(3, answer.body().split(" " + number + " ", -1).length, answer::body);
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertEquals(answer.body(), bodies.computeIfAbsent(tag, fresh -> answer.body()));
  }

  private static void keepWriting(AtomicBoolean over) {
    try {
      for (int round = 1; !over.get(); round++) {
        Restless.write(round);
        Thread.sleep(120);
        if (round % 3 == 0) {
          Files.write(Restless.file(), new byte[] {'x', (byte) 0xFF});
          Thread.sleep(60);
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** A service that looks at a folder of its own every 20 ms. */
  public static final class Restless implements QuarkusTestProfile {

    private static final Path FOLDER = Path.of("target", "reload-test");

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        Files.createDirectories(FOLDER);
        write(0);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
      return Map.of(
          "articles.location", FOLDER.toString(),
          "articles.reload", System.getProperty("reload.mode", "interval"),
          "articles.reload-interval", "20ms");
    }

    static Path file() {
      return FOLDER.resolve("count.txt");
    }

    static void write(int round) throws IOException {
      Files.writeString(
          file(),
          "The Count\n\nThe clerk has written "
              + round
              + " times.\n\nNobody asked the clerk to write it "
              + round
              + " times, he said.\n");
    }
  }
}
