package io.articleinsights.keyword;

import java.util.Arrays;
import java.util.Collection;

/**
 * How rare each keyword is among the articles of a library. Immutable.
 *
 * <p>The weight of a keyword in {@code d} of {@code n} articles is {@code 1 - ln d / ln (n + 1)},
 * an inverse document frequency (Spärck Jones, "A statistical interpretation of term specificity",
 * 1972) brought to (0, 1]: 1 for a keyword of one article only, near 0 for one of all. Half of a
 * keyword's score is subject to it, so that a library's own great theme stays visible.
 */
public final class InverseDocumentFrequency {

  private static final InverseDocumentFrequency NONE =
      new InverseDocumentFrequency(new long[0], new int[0], 1);
  private static final double SHARE = 0.5;

  /** Keywords in more than one article, ascending; the others need no mention. */
  private final long[] hashes;

  private final int[] articles;
  private final int total;

  private InverseDocumentFrequency(long[] hashes, int[] articles, int total) {
    this.hashes = hashes;
    this.articles = articles;
    this.total = total;
  }

  /** Every keyword is as rare as any other. */
  public static InverseDocumentFrequency none() {
    return NONE;
  }

  /** The rarity of each keyword among these articles. */
  public static InverseDocumentFrequency across(Collection<Keywords> library) {
    if (library.size() < 2) {
      return NONE;
    }
    long[] all = library.stream().flatMapToLong(Keywords::hashes).toArray();
    Arrays.sort(all);
    int repeated = 0;
    int[] counts = new int[all.length];
    for (int from = 0, to; from < all.length; from = to) {
      to = runEnd(all, from);
      if (to - from > 1) {
        all[repeated] = all[from];
        counts[repeated++] = to - from;
      }
    }
    return new InverseDocumentFrequency(
        Arrays.copyOf(all, repeated), Arrays.copyOf(counts, repeated), library.size());
  }

  private static int runEnd(long[] sorted, int from) {
    int to = from + 1;
    while (to < sorted.length && sorted[to] == sorted[from]) {
      to++;
    }
    return to;
  }

  /** The score, in [0, 1], of a keyword that has {@code score} within its article. */
  double weigh(double score, long hash) {
    int found = Arrays.binarySearch(hashes, hash);
    if (found < 0) {
      return score;
    }
    double rarity = 1 - Math.log(articles[found]) / Math.log(total + 1.0);
    return score * (1 - SHARE + SHARE * rarity);
  }
}
