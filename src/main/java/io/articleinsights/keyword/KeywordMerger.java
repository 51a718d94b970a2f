package io.articleinsights.keyword;

import java.util.List;
import java.util.Objects;

/**
 * Brings the keywords of several articles together.
 *
 * <p>A keyword's count is the sum of its counts. Its score is {@code 1 - (1 - s1)(1 - s2)…} over
 * the scores it has in the articles, weighed by its rarity: that some article is about it, were the
 * scores probabilities. With one article the answer is that article's own.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class KeywordMerger {

  private final InverseDocumentFrequency rarity;

  /**
   * @param rarity how rare each keyword is in the library
   */
  public KeywordMerger(InverseDocumentFrequency rarity) {
    this.rarity = Objects.requireNonNull(rarity);
  }

  /** The keywords that a request selects from all articles together; counts are totals. */
  public LibraryKeywordRanking merge(List<Keywords> articles, KeywordRequest request) {
    List<Keywords> sources =
        request.stem() ? articles : articles.stream().map(Keywords::bySurface).toList();
    return new MergedKeywords(sources, rarity).select(request);
  }
}
