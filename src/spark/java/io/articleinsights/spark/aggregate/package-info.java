/**
 * What only an archive as a whole tells: who is quoted how often a month, which keywords rise,
 * which statements several papers carry. {@link io.articleinsights.spark.aggregate.Aggregates}
 * lists them.
 */
package io.articleinsights.spark.aggregate;
