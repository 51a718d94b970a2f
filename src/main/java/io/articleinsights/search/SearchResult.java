package io.articleinsights.search;

import java.util.List;
import java.util.Objects;

/**
 * What a search found.
 *
 * @param hits those that were asked for, the best first
 * @param total how many there are in all
 * @param found every article that has a hit, in no order
 * @param articles the articles with most hits, equals by name
 * @param speakers the speakers with most hits that are, or hold, quotes of theirs, equals by id
 */
public record SearchResult(
    List<SearchHit> hits,
    int total,
    List<ArticleCount> found,
    Facet<ArticleCount> articles,
    Facet<SpeakerCount> speakers) {

  /** So many counts of a facet are told. */
  public static final int MOST_COUNTS = 20;

  public SearchResult {
    hits = List.copyOf(hits);
    found = List.copyOf(found);
    Objects.requireNonNull(articles);
    Objects.requireNonNull(speakers);
  }

  /**
   * How hits spread.
   *
   * @param most those with most hits, no more than {@value #MOST_COUNTS}
   * @param total how many there are in all
   */
  public record Facet<T>(List<T> most, int total) {

    public Facet {
      most = List.copyOf(most);
    }
  }

  /** The number of hits of an article, by its name. */
  public record ArticleCount(String article, int hits) {}

  /** The number of hits of a speaker. */
  public record SpeakerCount(String id, String name, int hits) {}
}
