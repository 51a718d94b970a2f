package io.articleinsights.web.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the requests and the time they take, by method and class of status. What a client may
 * choose freely, such as the path, is no part of it, so that nobody can make it grow.
 */
@Singleton
public final class RequestMetrics {

  private final Map<Kind, Total> totals =
      Kind.all().collect(Collectors.toUnmodifiableMap(Function.identity(), kind -> new Total()));

  void handle(RoutingContext context) {
    long start = System.nanoTime();
    context.addEndHandler(ended -> count(context, System.nanoTime() - start));
    context.next();
  }

  private void count(RoutingContext context, long nanos) {
    totals.get(Kind.of(context.request().method(), context.response().getStatusCode())).add(nanos);
  }

  /** Every kind of request with what was counted of it; always the same kinds. */
  public Map<Kind, Total> totals() {
    return totals;
  }

  /**
   * A kind of request.
   *
   * @param method GET, HEAD, POST, OPTIONS or other
   * @param status 1xx to 5xx
   */
  public record Kind(String method, String status) {

    private static final String OTHER = "other";

    static Stream<Kind> all() {
      return Stream.of("GET", "HEAD", "POST", "OPTIONS", OTHER)
          .flatMap(
              method ->
                  Stream.of("1xx", "2xx", "3xx", "4xx", "5xx")
                      .map(status -> new Kind(method, status)));
    }

    static Kind of(HttpMethod method, int status) {
      return new Kind(
          switch (method.name()) {
            case "GET", "HEAD", "POST", "OPTIONS" -> method.name();
            default -> OTHER;
          },
          switch (status / 100) {
            case 1 -> "1xx";
            case 2 -> "2xx";
            case 3 -> "3xx";
            case 4 -> "4xx";
            default -> "5xx";
          });
    }
  }

  /** How many requests there were and how long they took together. */
  public static final class Total {

    private final LongAdder requests = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    private Total() {}

    private void add(long duration) {
      requests.increment();
      nanos.add(duration);
    }

    public long requests() {
      return requests.sum();
    }

    public long nanos() {
      return nanos.sum();
    }
  }
}
