package io.articleinsights.spark.record;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * Where the records come from.
 *
 * @param format what the input consists of
 * @param location a folder, a file or a pattern of them; for Kafka the topic
 * @param columns for Parquet: which column of the input holds what
 * @param servers for Kafka: the brokers
 * @param maxBytes bodies that are longer are not even read
 * @param batch how many files, or messages of Kafka, a batch of a stream holds at most
 */
public record Input(
    InputFormat format,
    String location,
    Map<String, String> columns,
    String servers,
    long maxBytes,
    long batch)
    implements Serializable {

  public Input {
    Objects.requireNonNull(format);
    Objects.requireNonNull(location);
    columns = Map.copyOf(columns);
    Objects.requireNonNull(servers);
  }
}
