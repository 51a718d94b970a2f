package io.articleinsights.quote;

/**
 * Which quotes are listed.
 *
 * @param attitudes whether attitudes are listed beside what was said
 * @param minConfidence the least confidence, from 0 to 1
 */
public record QuoteListing(boolean attitudes, double minConfidence) {

  /**
   * The least confidence when nobody asks for another: what was right less than half the time on
   * the training articles is not listed.
   */
  public static final double STANDARD_CONFIDENCE = 0.5;

  /** What is listed when nobody asks for more: what was said, and is more likely right than not. */
  public static final QuoteListing STANDARD = new QuoteListing(false, STANDARD_CONFIDENCE);

  public QuoteListing {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + minConfidence);
    }
  }

  public boolean holds(Quote quote) {
    return quote.confidence() >= minConfidence && (attitudes || !quote.attitude());
  }
}
