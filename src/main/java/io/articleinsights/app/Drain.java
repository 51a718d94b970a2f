package io.articleinsights.app;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Holds the shutdown up until what was answered has left for the network.
 *
 * <p>Quarkus counts a request as done once its answer is queued; a large answer to a slow reader
 * would then be cut off when the connections are closed.
 */
@Singleton
final class Drain {

  private static final long PAUSE_MILLIS = 10;

  private final UnsentAnswers answers;
  private final Duration patience;

  Drain(
      UnsentAnswers answers, @ConfigProperty(name = "quarkus.shutdown.timeout") Duration patience) {
    this.answers = answers;
    this.patience = patience;
  }

  void await(@Observes ShutdownEvent stop) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() - deadline < 0 && answers.remain()) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }
}
