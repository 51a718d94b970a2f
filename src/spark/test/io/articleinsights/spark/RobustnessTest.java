package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong in a cluster, or is uneven, and must cost no article. */
class RobustnessTest {

  private static final int LARGE = 10_000_000;

  @TempDir Path folder;

  /** Ten megabytes of small articles, one after another. */
  private static String large() {
    StringBuilder text = new StringBuilder(LARGE + 1_000);
    for (int number = 0; text.length() < LARGE; number++) {
      text.append(Texts.article(number)).append('\n');
    }
    return text.toString();
  }

  private static String largeLine() {
    return Texts.json(Map.of("id", "large", "text", large()));
  }

  @Test
  void oneLargeArticleAmongManySmallOnes() throws Exception {
    Path in = folder.resolve("in");
    Texts.lines(in.resolve("a.jsonl"), 0, 5_000);
    Files.writeString(in.resolve("b.jsonl"), largeLine());
    Texts.lines(in.resolve("c.jsonl"), 5_000, 10_000);
    Path out = folder.resolve("out");
    String[] job = {
      "--input", in.toString(), "--format", "jsonl", "--include", "quotes", "--time-limit", "300000"
    };
    String line = LocalSpark.analyze(out, job);
    assertTrue(line.startsWith("10,001 articles") && line.contains(" 0 rejected"), line);
    assertEquals(10_001, LocalSpark.table(out, Tables.ARTICLES).select("id").distinct().count());
    Row large = LocalSpark.table(out, Tables.ARTICLES).filter("id = 'large'").first();
    int quotes = large.getAs("quotes");
    assertTrue(quotes > 10_000, "only " + quotes);
    assertEquals(quotes, LocalSpark.table(out, Tables.QUOTES).filter("id = 'large'").count());
  }

  @Test
  void anAnalysisOverItsLimitIsRejectedAndEndsNothing() throws Exception {
    Path in = folder.resolve("in");
    Files.createDirectories(in);
    Files.writeString(in.resolve("b.jsonl"), largeLine());
    Texts.lines(in.resolve("c.jsonl"), 0, 20);
    Path out = folder.resolve("out");
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "jsonl", "--time-limit", "1000");
    Map<String, String> reasons = new HashMap<>();
    for (Row row : LocalSpark.rows(out, Tables.REJECTED, "id")) {
      reasons.put(row.getAs("id"), row.getAs("reason"));
    }
    assertEquals("TOO_SLOW", reasons.get("large"));
    List<String> analysed = LocalSpark.ids(out);
    // On a machine that does much else a small one may be too slow as well; none is lost.
    assertTrue(analysed.size() > 10, analysed::toString);
    assertEquals(21, analysed.size() + reasons.size());
  }

  @Test
  void emptyPartitionsAndEmptyInputsAreNoTrouble() throws Exception {
    Path sparse = folder.resolve("sparse");
    LocalSpark.session()
        .sql("SELECT 'only' AS id, '" + Texts.article(6) + "' AS text")
        .repartition(6)
        .union(LocalSpark.session().sql("SELECT '' AS id, '' AS text WHERE false"))
        .write()
        .parquet(sparse.toString());
    Path out = folder.resolve("out");
    LocalSpark.analyze(out, "--input", sparse.toString(), "--format", "parquet");
    assertEquals(List.of("only"), LocalSpark.ids(out));
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Files.writeString(empty.resolve("none.jsonl"), "");
    String line = LocalSpark.analyze(out, "--input", empty.toString(), "--format", "jsonl");
    assertTrue(line.startsWith("0 articles"), line);
    for (Table table : Tables.ALL) {
      assertEquals(0, LocalSpark.table(out, table).count(), table.name());
    }
  }

  /** A batch of which only some tables were written is none; the next try replaces it. */
  @Test
  void aBatchWithoutItsMarkIsReplaced() throws Exception {
    Path in = Texts.lines(folder.resolve("in/a.jsonl"), 0, 5);
    Path out = folder.resolve("out");
    String[] job = {"--input", in.toString(), "--format", "jsonl", "--resume"};
    LocalSpark.analyze(out, job);
    Files.delete(out.resolve("_batches/run-000001"));
    assertEquals(List.of(), LocalSpark.ids(out));
    LocalSpark.analyze(out, job);
    assertEquals(5, LocalSpark.ids(out).size());
    try (Stream<Path> batches = Files.list(out.resolve("articles"))) {
      assertEquals(1, batches.filter(Files::isDirectory).count());
    }
  }

  /** A master, two workers and an executor each, one of which is killed at work. */
  @Test
  void aKilledExecutorCostsNoArticle() throws Exception {
    Path in = folder.resolve("in");
    for (int file = 0; file < 16; file++) {
      manyLongOnes(in.resolve(file + ".jsonl"), file * 100, 100);
    }
    Path out = folder.resolve("out");
    List<String> options =
        List.of(
            "-Xmx512m",
            "-Dspark.master=local-cluster[2,1,512]",
            "-Dspark.executor.memory=512m",
            "-Dspark.jars=target/article-insights-spark.jar",
            "-Dspark.sql.files.openCostInBytes=16777216");
    List<String> arguments =
        List.of("--input", in.toString(), "--output", out.toString(), "--format", "jsonl");
    try (JobProcess job = JobProcess.start(options, arguments)) {
      job.await(() -> isWriting(out) && executors(job).size() == 2, Duration.ofMinutes(4));
      executors(job).get(0).destroyForcibly();
      String log = job.end(Duration.ofMinutes(4));
      assertTrue(log.contains("Lost executor"), log);
    }
    assertEquals(
        IntStream.range(0, 1_600).mapToObj(number -> "a" + number).sorted().toList(),
        LocalSpark.ids(out));
    assertEquals(
        LocalSpark.table(out, Tables.QUOTES).select("id", "quote_id").distinct().count(),
        LocalSpark.table(out, Tables.QUOTES).count());
  }

  private static void manyLongOnes(Path file, int from, int count) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(
        file,
        IntStream.range(from, from + count)
            .mapToObj(
                number ->
                    Texts.json(
                        Map.of("id", "a" + number, "text", Texts.article(number).repeat(15))))
            .toList());
  }

  private static List<ProcessHandle> executors(JobProcess job) {
    return job.children()
        .filter(
            child ->
                child
                    .info()
                    .commandLine()
                    .orElse("")
                    .contains("executor.CoarseGrainedExecutorBackend"))
        .toList();
  }

  /** Whether a task has begun a file of the rows, and the batch is not done yet. */
  private static boolean isWriting(Path out) {
    Path unfinished = out.resolve("_unfinished");
    if (!Files.exists(unfinished)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(unfinished)) {
      return files.anyMatch(file -> file.toString().contains("/attempt_"));
    } catch (IOException | java.io.UncheckedIOException movedMeanwhile) {
      return false;
    }
  }
}
