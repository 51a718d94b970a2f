package io.articleinsights.spark.topic;

import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;

/**
 * Sends one part of a batch in one transaction, and with it, as a consumer group's offset, the
 * number of the batch. A second try finds that number and sends nothing; a try that was thought
 * lost and comes back is fenced off, as both have the same transactional id.
 *
 * <p>Brokers forget a group that stays idle ({@code offsets.retention.minutes}, a week as a rule):
 * who starts a stream again later than that may see its last batch twice.
 */
final class SendPart implements ForeachPartitionFunction<Row> {

  private static final long serialVersionUID = 1;

  /** What key and framing of a message may take of the broker's limit. */
  private static final long FRAMING = 4096;

  private final String servers;
  private final String topic;
  private final long maxBytes;
  private final String series;
  private final long batch;

  SendPart(String servers, String topic, long maxBytes, String series, long batch) {
    this.servers = Objects.requireNonNull(servers);
    this.topic = Objects.requireNonNull(topic);
    this.maxBytes = maxBytes;
    this.series = Objects.requireNonNull(series);
    this.batch = batch;
  }

  static long longestValue(long maxBytes) {
    return maxBytes - FRAMING;
  }

  @Override
  public void call(Iterator<Row> messages) {
    if (!messages.hasNext()) {
      return;
    }
    String part = series + "-" + TaskContext.getPartitionId();
    try (KafkaProducer<String, String> producer = producer(part)) {
      producer.initTransactions();
      if (sentBefore(part)) {
        return;
      }
      producer.beginTransaction();
      messages.forEachRemaining(
          message ->
              producer.send(
                  new ProducerRecord<>(topic, message.getString(0), message.getString(1))));
      producer.sendOffsetsToTransaction(
          Map.of(mark(), new OffsetAndMetadata(batch + 1)), new ConsumerGroupMetadata(part));
      producer.commitTransaction();
    }
  }

  /** Any partition that is always there will do: only its number in this group counts. */
  private TopicPartition mark() {
    return new TopicPartition(topic, 0);
  }

  private boolean sentBefore(String part) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
            ConsumerConfig.GROUP_ID_CONFIG, part,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      OffsetAndMetadata sent = consumer.committed(Set.of(mark())).get(mark());
      return sent != null && sent.offset() > batch;
    }
  }

  private KafkaProducer<String, String> producer(String part) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            part,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            Math.toIntExact(maxBytes),
            ProducerConfig.LINGER_MS_CONFIG,
            20,
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "zstd");
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }
}
