package io.articleinsights.summary.pool;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How long a summary is wanted, and how made.
 *
 * @param algorithm how the sentences are chosen
 * @param sentences the greatest number of sentences, 1 to {@value #MOST_SENTENCES}; as many are
 *     chosen as the text has and {@code maxWords} leaves room for
 * @param maxWords the greatest number of words of all sentences together, 1 or more; empty for no
 *     such limit
 */
public record SummaryRequest(Algorithm algorithm, int sentences, OptionalInt maxWords) {

  /** The greatest number of sentences that can be asked for. */
  public static final int MOST_SENTENCES = 20;

  /** Refuses a number out of its range with an {@link IllegalArgumentException}. */
  public SummaryRequest {
    Objects.requireNonNull(algorithm);
    Objects.requireNonNull(maxWords);
    if (sentences < 1 || sentences > MOST_SENTENCES) {
      throw new IllegalArgumentException("sentences is 1 to 20, was " + sentences);
    }
    if (maxWords.orElse(1) < 1) {
      throw new IllegalArgumentException("maxWords is at least 1, was " + maxWords.getAsInt());
    }
  }
}
