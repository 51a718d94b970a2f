package io.articleinsights.keyword;

import java.util.List;

/**
 * The keywords that a request selects from several articles.
 *
 * @param keywords the strongest first
 * @param total how many there would be without the limit
 */
public record LibraryKeywordRanking(List<LibraryKeyword> keywords, int total) {

  public LibraryKeywordRanking {
    keywords = List.copyOf(keywords);
  }
}
