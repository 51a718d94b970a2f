package io.articleinsights.web.request;

/** What a list of articles is sorted by. */
public enum ArticleSort {
  NAME,
  TITLE,
  PUBLISHED
}
