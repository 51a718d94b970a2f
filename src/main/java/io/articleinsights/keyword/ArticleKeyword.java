package io.articleinsights.keyword;

import java.util.Objects;

/**
 * A keyword of one of several articles.
 *
 * @param article the article's place among those that were merged, from 0
 * @param keyword the keyword as that article has it
 */
public record ArticleKeyword(int article, Keyword keyword) {

  public ArticleKeyword {
    Objects.requireNonNull(keyword);
  }
}
