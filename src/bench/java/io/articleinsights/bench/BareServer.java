package io.articleinsights.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The least an HTTP server on this stack can do, as the measure for the service: a Vert.x handler
 * that writes the same constant bytes to every request. Arguments: port, file with the bytes.
 */
public final class BareServer {

  private BareServer() {}

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[0]);
    Buffer body = Buffer.buffer(Files.readAllBytes(Path.of(args[1])));
    String length = Integer.toString(body.length());
    Vertx vertx = Vertx.vertx();
    int eventLoops = Math.max(1, Runtime.getRuntime().availableProcessors());
    for (int loop = 0; loop < eventLoops; loop++) {
      vertx.deployVerticle(
          new io.vertx.core.AbstractVerticle() {
            @Override
            public void start() {
              vertx
                  .createHttpServer(new HttpServerOptions().setPort(port).setHost("127.0.0.1"))
                  .requestHandler(
                      request ->
                          request
                              .response()
                              .putHeader("Content-Type", "application/json")
                              .putHeader("Content-Length", length)
                              .end(body))
                  .listen();
            }
          });
    }
  }
}
