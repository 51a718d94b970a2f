/**
 * A positional inverted index in flat arrays: segments of articles, cursors that go through them,
 * and the forms that words are kept under. Used by {@link io.articleinsights.search.SearchIndex}
 * only.
 */
package io.articleinsights.search.index;
