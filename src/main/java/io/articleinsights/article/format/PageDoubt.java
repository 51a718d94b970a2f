package io.articleinsights.article.format;

/** Why a text may be no article, or not the whole of one. */
public enum PageDoubt {
  /** It has few words. */
  FEW_WORDS,
  /** Much of its text stands in links. */
  LINK_HEAVY,
  /** The page shows all of it only to subscribers, or to those who have logged in. */
  LOGIN_WALL,
  /** The page lists articles and is none. */
  INDEX_PAGE
}
