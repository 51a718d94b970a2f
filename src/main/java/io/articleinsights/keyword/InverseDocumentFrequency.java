package io.articleinsights.keyword;

import java.util.Objects;
import java.util.function.LongToIntFunction;

/**
 * How rare each keyword is among the articles of a library. Immutable.
 *
 * <p>The weight of a keyword in {@code d} of {@code n} articles is {@code 1 - ln d / ln (n + 1)},
 * an inverse document frequency (Spärck Jones, "A statistical interpretation of term specificity",
 * 1972) brought to (0, 1]: 1 for a keyword of one article only, near 0 for one of all. Half of a
 * keyword's score is subject to it, so that a library's own great theme stays visible.
 */
public final class InverseDocumentFrequency {

  private static final InverseDocumentFrequency NONE = of(hash -> 1, 1);
  private static final double SHARE = 0.5;

  private final LongToIntFunction frequency;
  private final int total;

  private InverseDocumentFrequency(LongToIntFunction frequency, int total) {
    this.frequency = Objects.requireNonNull(frequency);
    this.total = total;
  }

  /** Every keyword is as rare as any other. */
  public static InverseDocumentFrequency none() {
    return NONE;
  }

  /**
   * The rarity of each keyword as a library counts it.
   *
   * @param frequency tells in how many articles a keyword stands, by what stands for it
   * @param articles number of articles
   */
  public static InverseDocumentFrequency of(LongToIntFunction frequency, int articles) {
    return new InverseDocumentFrequency(frequency, articles);
  }

  /** The score, in [0, 1], of a keyword that has {@code score} within its article. */
  double weigh(double score, long hash) {
    return score * weight(total < 2 ? 1 : frequency.applyAsInt(hash));
  }

  /** What is left of the score of a keyword that stands in so many articles. */
  public double weight(int articles) {
    if (articles < 2) {
      return 1;
    }
    double rarity = 1 - Math.log(articles) / Math.log(total + 1.0);
    return 1 - SHARE + SHARE * rarity;
  }
}
