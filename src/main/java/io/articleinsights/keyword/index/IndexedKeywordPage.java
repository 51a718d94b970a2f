package io.articleinsights.keyword.index;

import java.util.List;

/**
 * Some of the keywords that a request selects.
 *
 * @param keywords in their order
 * @param total how many the request selects in all
 */
public record IndexedKeywordPage(List<IndexedKeyword> keywords, int total) {

  public IndexedKeywordPage {
    keywords = List.copyOf(keywords);
  }
}
