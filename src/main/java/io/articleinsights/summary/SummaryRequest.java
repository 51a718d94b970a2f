package io.articleinsights.summary;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How long a summary is wanted, and how made.
 *
 * @param algorithm how the sentences are chosen
 * @param sentences the greatest number of sentences, 1 or more
 * @param maxWords the greatest number of words, 1 or more; empty for no such limit
 */
public record SummaryRequest(Algorithm algorithm, int sentences, OptionalInt maxWords) {

  public SummaryRequest {
    Objects.requireNonNull(algorithm);
    Objects.requireNonNull(maxWords);
    if (sentences < 1 || maxWords.orElse(1) < 1) {
      throw new IllegalArgumentException("sentences and maxWords are at least 1");
    }
  }
}
