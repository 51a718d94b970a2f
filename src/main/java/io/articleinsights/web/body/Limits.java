package io.articleinsights.web.body;

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
}
