package io.articleinsights.web.render;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/** Names a request in answers and logs: as the client names it, else with a fresh number. */
public final class RequestId {

  static final CharSequence HEADER = HttpHeaders.createOptimized("x-request-id");
  private static final int LONGEST = 64;

  private RequestId() {}

  public static String of(String given) {
    return given != null && isHarmless(given)
        ? given
        : Long.toHexString(ThreadLocalRandom.current().nextLong());
  }

  /** Lets the log tell the id; a cached answer, which logs nothing, has left before. */
  public static void log(RoutingContext context) {
    MDC.put("requestId", context.response().headers().get(HEADER));
    context.next();
  }

  private static boolean isHarmless(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST
        && id.chars()
            .allMatch(
                c -> c == '-' || c == '_' || c == '.' || c < 128 && Character.isLetterOrDigit(c));
  }
}
