/**
 * What is known of an article beside its text: who wrote it, when, where it was published, and for
 * each value where it was read from. Knows nothing of the formats that the values are read from.
 */
package io.articleinsights.article.metadata;
