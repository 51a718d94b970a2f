package io.articleinsights.article.metadata;

/** Where a value was read from; the first of these that tells it is believed. */
public enum MetadataSource {
  /** The settings above a Markdown text. */
  FRONT_MATTER,
  /** A script of linked data in a page, in the words of schema.org. */
  JSON_LD,
  /** A page's properties for social networks: {@code og:} and {@code article:}. */
  OPEN_GRAPH,
  /** A page's other meta elements, links and title. */
  META,
  /** Properties of elements: {@code itemprop}, {@code rel}, {@code datetime}. */
  MICRODATA,
  /** The text itself: a byline, a date line. */
  TEXT
}
