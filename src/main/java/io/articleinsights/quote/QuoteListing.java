package io.articleinsights.quote;

/**
 * Which quotes are listed.
 *
 * @param attitudes whether attitudes are listed beside what was said
 * @param minConfidence the least confidence, from 0 to 1
 */
public record QuoteListing(boolean attitudes, double minConfidence) {

  /**
   * The least confidence when nobody asks for another: under it hardly a quote was right on the
   * training articles, mostly for want of a speaker.
   */
  public static final double STANDARD_CONFIDENCE = 0.02;

  /** What is listed when nobody asks for more: what was said, but for mere guesses. */
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
