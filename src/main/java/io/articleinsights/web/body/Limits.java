package io.articleinsights.web.body;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;

/**
 * What a request may be.
 *
 * @param bodyBytes the largest body, and in bulk the longest line, in bytes
 * @param apiKey what POST requests must bring; empty when they are open to all
 */
public record Limits(long bodyBytes, Optional<String> apiKey) {

  public Limits {
    Objects.requireNonNull(apiKey);
  }

  /** Whether a request may be made with a key, null for none; equally quick whatever it is. */
  public boolean admits(String givenKey) {
    return apiKey.isEmpty()
        || givenKey != null
            && MessageDigest.isEqual(
                apiKey.get().getBytes(StandardCharsets.UTF_8),
                givenKey.getBytes(StandardCharsets.UTF_8));
  }
}
