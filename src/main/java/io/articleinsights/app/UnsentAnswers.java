package io.articleinsights.app;

import io.netty.channel.ChannelOutboundBuffer;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Knows the connections on which something was answered. Quarkus makes what holds a filter at build
 * time, so it must not be told anything here that is configured.
 */
@Singleton
class UnsentAnswers {

  private final Set<ConnectionBase> connections = ConcurrentHashMap.newKeySet();

  @ServerResponseFilter
  void watch(RoutingContext exchange) {
    if (exchange.request().connection() instanceof ConnectionBase connection
        && connections.add(connection)) {
      connection.closeHandler(closed -> connections.remove(connection));
    }
  }

  /** Whether bytes of an answer still wait for the network. */
  boolean remain() {
    return connections.stream().anyMatch(UnsentAnswers::holdsBytes);
  }

  private static boolean holdsBytes(ConnectionBase connection) {
    ChannelOutboundBuffer unsent = connection.channel().unsafe().outboundBuffer();
    return unsent != null && unsent.totalPendingWriteBytes() > 0;
  }
}
