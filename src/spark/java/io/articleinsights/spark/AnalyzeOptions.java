package io.articleinsights.spark;

import io.articleinsights.spark.CommandLine.Mistake;
import io.articleinsights.spark.record.Input;
import io.articleinsights.spark.record.InputFormat;
import io.articleinsights.spark.run.Job;
import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import io.articleinsights.spark.table.Wanted;
import io.articleinsights.summary.pool.SummaryRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the job is asked to do.
 *
 * @param input where the records come from
 * @param output the folder of the archive; empty when the rows go to a topic
 * @param topic the topic of Kafka that the rows go to; empty when they go to an archive
 * @param job what is done with each record
 * @param resume whether records that the archive has already are left out
 * @param stream whether the job goes on as the input grows
 * @param once whether a stream ends when it has read what is there
 * @param checkpoint where a stream keeps its place; empty for a folder in the archive
 * @param every how long a stream waits between two batches
 * @param maxMessageBytes longest message that the brokers take
 */
record AnalyzeOptions(
    Input input,
    Optional<String> output,
    Optional<String> topic,
    Job job,
    boolean resume,
    boolean stream,
    boolean once,
    Optional<String> checkpoint,
    Duration every,
    long maxMessageBytes) {

  private static final Set<String> NAMES =
      new LinkedHashSet<>(
          List.of(
              "input",
              "format",
              "output",
              "include",
              "columns",
              "keywords",
              "sentences",
              "max-bytes",
              "time-limit",
              "topic",
              "servers",
              "output-topic",
              "checkpoint",
              "batch",
              "every",
              "max-message"));
  private static final Set<String> FLAGS = new LinkedHashSet<>(List.of("resume", "stream", "once"));
  private static final List<String> PARTS =
      List.of("id", "title", "text", "published", "publication");

  private static final long MEBIBYTE = 1L << 20;

  /** What a broker takes unless it is told otherwise. */
  private static final long MESSAGE_BYTES = 1_048_576;

  private static final long LEAST_MESSAGE_BYTES = 16_384;
  private static final long MOST_BYTES = 256 * MEBIBYTE;

  /**
   * @throws Mistake if the arguments make no sense
   */
  static AnalyzeOptions of(String... arguments) {
    CommandLine line = new CommandLine(arguments, NAMES, FLAGS);
    AnalyzeOptions options =
        new AnalyzeOptions(
            input(line),
            line.text("output"),
            line.text("output-topic"),
            job(line),
            line.flag("resume"),
            line.flag("stream") || line.flag("once"),
            line.flag("once"),
            line.text("checkpoint"),
            Duration.ofSeconds(line.number("every", 0, 86_400, 10)),
            line.number("max-message", LEAST_MESSAGE_BYTES, MOST_BYTES, MESSAGE_BYTES));
    options.check();
    return options;
  }

  private void check() {
    if (output.isPresent() == topic.isPresent()) {
      throw new Mistake("either --output or --output-topic must be given");
    }
    if (topic.isPresent() && (input.servers().isEmpty() || resume)) {
      throw new Mistake("--output-topic needs --servers, and goes without --resume");
    }
    if (topic.isPresent() && stream && checkpoint.isEmpty()) {
      throw new Mistake("--output-topic with --stream needs --checkpoint");
    }
  }

  private static Input input(CommandLine line) {
    InputFormat format = line.choice("format", InputFormat.class);
    boolean kafka = format == InputFormat.KAFKA;
    return new Input(
        format,
        line.required(kafka ? "topic" : "input"),
        columns(line),
        kafka ? line.required("servers") : line.text("servers").orElse(""),
        maxBytes(line),
        line.number("batch", 1, Integer.MAX_VALUE, kafka ? 10_000 : 1_000));
  }

  private static Map<String, String> columns(CommandLine line) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String pair : line.list("columns")) {
      String[] sides = pair.split("=", 2);
      if (sides.length != 2 || !PARTS.contains(sides[0])) {
        throw new Mistake(
            "--columns is id=COLUMN,text=COLUMN,… with "
                + String.join(", ", PARTS)
                + ", was "
                + pair);
      }
      columns.put(sides[0], sides[1]);
    }
    return columns;
  }

  private static long maxBytes(CommandLine line) {
    return line.number("max-bytes", 1, MOST_BYTES, 16 * MEBIBYTE);
  }

  private static Job job(CommandLine line) {
    int keywords = (int) line.number("keywords", 1, 500, 50);
    int sentences = (int) line.number("sentences", 1, SummaryRequest.MOST_SENTENCES, 3);
    return new Job(
        tables(line.list("include")),
        new Wanted(keywords, sentences),
        maxBytes(line),
        Duration.ofMillis(line.number("time-limit", 1, 3_600_000, 30_000)));
  }

  /** The articles always, as every other table points at them. */
  private static List<Table> tables(List<String> parts) {
    if (parts.isEmpty()) {
      return Tables.OF_ANALYSIS;
    }
    Set<Table> tables = new LinkedHashSet<>(List.of(Tables.ARTICLES));
    for (String part : parts) {
      tables.add(
          Tables.ofPart(part)
              .orElseThrow(
                  () ->
                      new Mistake(
                          "--include is some of paragraphs, quotes, speakers, keywords, summary,"
                              + " was "
                              + part)));
    }
    return new ArrayList<>(tables);
  }
}
