/**
 * Finds words in a library: a compact index of where every word stands, a small query language, and
 * a ranking of the paragraphs, titles and quotes that match. {@link
 * io.articleinsights.search.SearchIndex} is the front door; {@link
 * io.articleinsights.search.SearchQuery} reads what was typed.
 */
package io.articleinsights.search;
