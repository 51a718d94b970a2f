package io.articleinsights.search;

/** What a hit is, in the order in which hits of one article and score are listed. */
public enum UnitKind {
  TITLE,
  PARAGRAPH,
  QUOTE
}
