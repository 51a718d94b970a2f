package io.articleinsights.web;

import java.util.concurrent.ThreadLocalRandom;

/** Names a request in answers and logs: as the client names it, else with a fresh number. */
final class RequestId {

  private static final int LONGEST = 64;

  private RequestId() {}

  static String of(String given) {
    return given != null && isHarmless(given)
        ? given
        : Long.toHexString(ThreadLocalRandom.current().nextLong());
  }

  private static boolean isHarmless(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST
        && id.chars()
            .allMatch(
                c -> c == '-' || c == '_' || c == '.' || c < 128 && Character.isLetterOrDigit(c));
  }
}
