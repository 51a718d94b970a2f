/**
 * The analysis as a job of Apache Spark, for archives that one machine is too small for. {@link
 * io.articleinsights.spark.Analyze} makes an archive of a corpus, in batch or as a stream.
 */
package io.articleinsights.spark;
