package io.articleinsights.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits those that were asked for, the best first
 * @param total how many there are in all
 * @param articles each article with its number of hits, those with most first, equals by name
 * @param speakers each speaker with the number of hits that are, or hold, quotes of theirs, those
 *     with most first, equals by id
 */
public record SearchResult(
    List<SearchHit> hits, int total, List<ArticleCount> articles, List<SpeakerCount> speakers) {

  public SearchResult {
    hits = List.copyOf(hits);
    articles = List.copyOf(articles);
    speakers = List.copyOf(speakers);
  }

  /** The number of hits of an article, by its name. */
  public record ArticleCount(String article, int hits) {}

  /** The number of hits of a speaker. */
  public record SpeakerCount(String id, String name, int hits) {}
}
