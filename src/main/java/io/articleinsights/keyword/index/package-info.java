/**
 * The keywords of a whole library: which articles have each of them and how often. Kept in sorted
 * tables, a few for every thousand keywords, so that a changed article changes a few of them.
 * {@link io.articleinsights.keyword.index.KeywordIndex} is the front door.
 */
package io.articleinsights.keyword.index;
