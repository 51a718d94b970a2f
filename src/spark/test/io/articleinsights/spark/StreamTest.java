package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.spark.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as a stream over a folder that fills. */
class StreamTest {

  private static final int FILES = 12;
  private static final int ARTICLES_A_FILE = 20;
  private static final int KILLS = 5;

  @TempDir Path folder;

  private static List<String> ids(int end) {
    return IntStream.range(0, end).mapToObj(number -> "a" + number).sorted().toList();
  }

  /** Adds a file as one has to: written elsewhere, then moved in as a whole. */
  private void add(Path in, int file) throws IOException {
    Path written =
        Texts.lines(
            folder.resolve("elsewhere/" + file + ".jsonl"),
            file * ARTICLES_A_FILE,
            (file + 1) * ARTICLES_A_FILE);
    Files.createDirectories(in);
    Files.move(written, in.resolve(file + ".jsonl"), StandardCopyOption.ATOMIC_MOVE);
  }

  @Test
  void goesOnAsTheFolderFills() throws Exception {
    Path in = folder.resolve("in");
    Path out = folder.resolve("out");
    add(in, 0);
    String[] job = {"--input", in.toString(), "--format", "jsonl", "--stream", "--every", "0"};
    try (BackgroundJob stream = new BackgroundJob(out, job)) {
      stream.await(() -> LocalSpark.ids(out).size() == ARTICLES_A_FILE);
      add(in, 1);
      stream.await(() -> LocalSpark.archive(out).batches().size() == 2);
    }
    assertEquals(ids(2 * ARTICLES_A_FILE), LocalSpark.ids(out));
  }

  @Test
  void readsFilesOfTextAndThoseThatAreTooLong() throws Exception {
    Path in = folder.resolve("in");
    Files.createDirectories(in.resolve("2024"));
    Files.writeString(in.resolve("2024/one.txt"), Texts.article(1));
    Files.writeString(in.resolve("long.txt"), "word ".repeat(3000));
    Path out = folder.resolve("out");
    String[] job = {"--input", in.toString(), "--format", "text", "--once", "--max-bytes", "10000"};
    LocalSpark.analyze(out, job);
    Files.writeString(in.resolve("two.txt"), Texts.article(2));
    String second = LocalSpark.analyze(out, job);
    assertTrue(second.startsWith("1 articles"), second);
    assertEquals(List.of("2024/one.txt", "two.txt"), LocalSpark.ids(out));
    assertEquals(1, LocalSpark.table(out, Tables.REJECTED).count());
  }

  @Test
  void anotherCheckpointIsAnotherStream() throws Exception {
    Path in = folder.resolve("in");
    Path out = folder.resolve("out");
    add(in, 0);
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "jsonl", "--once");
    add(in, 1);
    LocalSpark.analyze(
        out,
        "--input",
        in.toString(),
        "--format",
        "jsonl",
        "--once",
        "--resume",
        "--checkpoint",
        folder.resolve("another").toString());
    assertEquals(ids(2 * ARTICLES_A_FILE), LocalSpark.ids(out));
  }

  /** The process is killed between the first and the last file of a batch, without any warning. */
  @Test
  void killedWithinABatchAndStartedAgainItNeitherLosesNorDoubles() throws Exception {
    Path in = folder.resolve("in");
    Path out = folder.resolve("out");
    for (int file = 0; file < FILES; file++) {
      add(in, file);
    }
    String[] job = {
      "--input", in.toString(), "--output", out.toString(), "--format", "jsonl", "--batch", "1"
    };
    boolean cut = false;
    for (int kill = 0; kill < KILLS && !cut; kill++) {
      killWithinABatch(out, job);
      cut = !halfWritten(out).isEmpty();
    }
    assertTrue(cut, "it was never killed within a batch");
    assertTrue(LocalSpark.archive(out).batches().size() < FILES, "it was killed too late");
    LocalSpark.run(Stream.concat(Stream.of(job), Stream.of("--once")).toArray(String[]::new));
    assertEquals(ids(FILES * ARTICLES_A_FILE), LocalSpark.ids(out));
    Dataset<Row> quotes = LocalSpark.table(out, Tables.QUOTES).select("id", "quote_id");
    assertEquals(FILES * ARTICLES_A_FILE, quotes.select("id").distinct().count());
    assertEquals(quotes.distinct().count(), quotes.count());
    assertEquals(List.of(), halfWritten(out));
  }

  private static void killWithinABatch(Path out, String... job) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(job));
    arguments.addAll(List.of("--stream", "--every", "0"));
    int before = LocalSpark.archive(out).batches().size();
    try (SparkProcess process =
        SparkProcess.job(List.of("-Xmx512m", "-Dspark.master=local[1]"), arguments)) {
      process.await(
          () -> LocalSpark.archive(out).batches().size() > before && !halfWritten(out).isEmpty(),
          Duration.ofMinutes(3));
    }
  }

  /** Batches that were begun and have no mark. */
  private static List<String> halfWritten(Path out) {
    Path unfinished = out.resolve("_unfinished");
    if (!Files.exists(unfinished)) {
      return List.of();
    }
    try (Stream<Path> batches = Files.list(unfinished)) {
      List<String> begun =
          new ArrayList<>(batches.map(batch -> batch.getFileName().toString()).toList());
      begun.removeAll(LocalSpark.archive(out).batches());
      return begun;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
