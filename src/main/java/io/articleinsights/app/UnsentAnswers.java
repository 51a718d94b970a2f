package io.articleinsights.app;

import io.netty.channel.ChannelOutboundBuffer;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Holds the shutdown up until what was answered has left for the network.
 *
 * <p>Quarkus counts a request as done once its answer is queued; a large answer to a slow reader
 * would then be cut off when the connections are closed.
 */
@Singleton
class UnsentAnswers {

  private static final long PAUSE_MILLIS = 10;

  private final Set<ConnectionBase> connections = ConcurrentHashMap.newKeySet();
  private final Duration patience;

  UnsentAnswers(@ConfigProperty(name = "quarkus.shutdown.timeout") Duration patience) {
    this.patience = patience;
  }

  @ServerResponseFilter
  void watch(RoutingContext exchange) {
    if (exchange.request().connection() instanceof ConnectionBase connection
        && connections.add(connection)) {
      connection.closeHandler(closed -> connections.remove(connection));
    }
  }

  void drain(@Observes ShutdownEvent stop) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() - deadline < 0
        && connections.stream().anyMatch(UnsentAnswers::holdsBytes)) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private static boolean holdsBytes(ConnectionBase connection) {
    ChannelOutboundBuffer unsent = connection.channel().unsafe().outboundBuffer();
    return unsent != null && unsent.totalPendingWriteBytes() > 0;
  }
}
