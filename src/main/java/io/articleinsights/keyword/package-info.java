/**
 * What an article is about: words and phrases with exact counts, their places and their salience.
 * {@link io.articleinsights.keyword.KeywordExtractor} is the front door.
 */
package io.articleinsights.keyword;
