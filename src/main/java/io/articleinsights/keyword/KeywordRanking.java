package io.articleinsights.keyword;

import java.util.List;

/**
 * The keywords that a request selects.
 *
 * @param keywords the strongest first
 * @param total how many there would be without the limit
 */
public record KeywordRanking(List<Keyword> keywords, int total) {

  public KeywordRanking {
    keywords = List.copyOf(keywords);
  }
}
