package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.spark.table.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles from a topic of Kafka, and rows back to one, with a real broker in this process. */
class KafkaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path ofBroker;
  private static Broker broker;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws Exception {
    broker = new Broker(ofBroker);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  private static List<String> articles(int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> Texts.json("a" + number, number)).toList();
  }

  private static List<String> ids(int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> "a" + number).sorted().toList();
  }

  private static String[] from(String topic, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("--format", "kafka", "--topic", topic, "--servers", broker.servers()));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  @Test
  void aRestartOfTheBrokerNeitherLosesNorDoubles() throws Exception {
    broker.create("restarted", 2);
    broker.send("restarted", articles(0, 30));
    Path out = folder.resolve("out");
    try (BackgroundJob job =
        new BackgroundJob(out, from("restarted", "--stream", "--every", "0", "--batch", "10"))) {
      job.await(() -> LocalSpark.archive(out).batches().size() >= 2);
      broker.stop();
      broker.start();
      broker.send("restarted", articles(30, 40));
      job.await(() -> LocalSpark.ids(out).size() >= 40);
    }
    assertEquals(ids(0, 40), LocalSpark.ids(out));
    assertTrue(LocalSpark.archive(out).batches().size() >= 4);
  }

  @Test
  void readsATopicInBatchAndTellsWhereEachArticleStood() throws Exception {
    broker.create("plain", 1);
    broker.send("plain", List.of(Texts.json("a1", 1), "no json", Texts.json("a2", 2)));
    Path out = folder.resolve("out");
    String line = LocalSpark.analyze(out, from("plain"));
    assertTrue(line.startsWith("2 articles") && line.contains("1 rejected"), line);
    List<Row> articles = LocalSpark.rows(out, Tables.ARTICLES, "id");
    assertEquals("plain/0@2", articles.get(1).getAs("origin"));
    assertEquals("plain/0@1", LocalSpark.rows(out, Tables.REJECTED, "key").get(0).getAs("origin"));
  }

  @Test
  void rowsGoBackToATopicOnce() throws Exception {
    broker.create("in", 2);
    broker.create("rows", 3);
    String checkpoint = folder.resolve("checkpoint").toString();
    String[] job =
        from("in", "--output-topic", "rows", "--once", "--checkpoint", checkpoint, "--batch", "20");
    broker.send("in", articles(0, 25));
    LocalSpark.run(job);
    broker.stop();
    broker.start();
    broker.send("in", articles(25, 30));
    LocalSpark.run(job);
    List<ConsumerRecord<String, String>> rows = broker.messages("rows");
    assertEquals(ids(0, 30), rows.stream().map(ConsumerRecord::key).sorted().toList());
    JsonNode one = MAPPER.readTree(rows.get(0).value());
    assertEquals(rows.get(0).key(), one.at("/articles/0/id").asText());
    assertEquals("DIRECT", one.at("/quotes/1/type").asText());
  }

  @Test
  void aBatchThatIsTriedAgainIsSentOnce() throws Exception {
    broker.create("again", 2);
    Path in = Texts.lines(folder.resolve("in/a.jsonl"), 0, 12);
    AnalyzeOptions options =
        AnalyzeOptions.of(
            "--input",
            in.toString(),
            "--format",
            "jsonl",
            "--servers",
            broker.servers(),
            "--output-topic",
            "again");
    Dataset<Row> records = LocalSpark.records(options);
    LocalSpark.batch(options).write(records, "series", 7);
    LocalSpark.batch(options).write(records, "series", 7);
    assertEquals(12, broker.messages("again").size());
    LocalSpark.batch(options).write(records, "series", 8);
    assertEquals(24, broker.messages("again").size());
  }

  @Test
  void whatTheBrokerWouldNotTakeIsRejected() throws Exception {
    broker.create("short", 1);
    broker.send(
        "in-long",
        List.of(
            Texts.json("a1", 1),
            Texts.json(Map.of("id", "long", "text", "The word stood alone. ".repeat(2_000)))));
    LocalSpark.run(from("in-long", "--output-topic", "short", "--max-message", "60000"));
    for (ConsumerRecord<String, String> message : broker.messages("short")) {
      boolean tooLong = message.key().equals("long");
      JsonNode rows = MAPPER.readTree(message.value());
      assertEquals(tooLong ? 0 : 1, rows.at("/articles").size());
      assertEquals(tooLong ? "TOO_LARGE" : "", rows.at("/rejected/0/reason").asText());
    }
    assertEquals(2, broker.messages("short").size());
  }
}
