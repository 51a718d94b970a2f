/**
 * Rows back to a topic of Kafka: one message an article, each exactly once for whoever reads
 * committed messages. {@link io.articleinsights.spark.topic.Topic} is the front door.
 */
package io.articleinsights.spark.topic;
