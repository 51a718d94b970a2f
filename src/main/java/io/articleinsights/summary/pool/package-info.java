/**
 * The sentences of an article as candidates for a summary: their words and vectors, their order by
 * rank, and how a summary is filled from them.
 */
package io.articleinsights.summary.pool;
