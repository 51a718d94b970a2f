package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

  /** What the guide says that two cores need for a text of that size. */
  private static final String HEAP = "-Xmx768m";

  private static final int FILES = 16;
  private static final int ARTICLES_A_FILE = 60;

  /** Of one core and the least memory that Spark allows, both awaited; every file is a task. */
  private static final String SMALL_EXECUTORS =
      "--executor-cores 1 --executor-memory 512m"
          + " --conf spark.scheduler.minRegisteredResourcesRatio=1"
          + " --conf spark.sql.files.openCostInBytes=16777216";

  private static final Duration LONGEST = Duration.ofMinutes(10);

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

  /** In a process of its own, as only so its memory is bounded. */
  @Test
  void oneLargeArticleAmongManySmallOnes() throws Exception {
    Path in = folder.resolve("in");
    Texts.lines(in.resolve("a.jsonl"), 0, 5_000);
    Files.writeString(in.resolve("b.jsonl"), largeLine());
    Texts.lines(in.resolve("c.jsonl"), 5_000, 10_000);
    Path out = folder.resolve("out");
    List<String> arguments =
        new ArrayList<>(List.of("--input", in.toString(), "--output", out.toString()));
    arguments.addAll(List.of("--format", "jsonl", "--time-limit", "600000"));
    try (SparkProcess job = SparkProcess.job(List.of(HEAP, "-Dspark.master=local[2]"), arguments)) {
      String log = job.end(LONGEST);
      assertTrue(log.contains("10,001 articles") && log.contains(" 0 rejected"), log);
    }
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

  /**
   * The guide's command for a standalone cluster, on a master and two workers; one of the two
   * executors is killed at work.
   */
  @Test
  void aKilledExecutorCostsNoArticle() throws Exception {
    Path in = folder.resolve("in");
    for (int file = 0; file < FILES; file++) {
      manyLongOnes(in.resolve(file + ".jsonl"), file * ARTICLES_A_FILE, ARTICLES_A_FILE);
    }
    Path out = folder.resolve("out");
    try (Cluster cluster = new Cluster(folder, "512m");
        SparkProcess job = SparkProcess.ofSpark("512m", submission(cluster, in, out))) {
      job.await(() -> cluster.hasShuffled() && cluster.executors().size() == 2, LONGEST);
      cluster.executors().get(0).destroyForcibly();
      String log = job.end(LONGEST);
      assertTrue(log.contains("Lost executor"), log);
    }
    assertEquals(
        IntStream.range(0, FILES * ARTICLES_A_FILE)
            .mapToObj(number -> "a" + number)
            .sorted()
            .toList(),
        LocalSpark.ids(out));
    assertEquals(
        LocalSpark.table(out, Tables.QUOTES).select("id", "quote_id").distinct().count(),
        LocalSpark.table(out, Tables.QUOTES).count());
  }

  /** What the guide submits to a standalone cluster, with other places and smaller executors. */
  private static List<String> submission(Cluster cluster, Path in, Path out) throws IOException {
    String guide = Files.readString(Path.of("src/docs/archive.md"));
    String job = guide.split("job=\"", 2)[1].split("\"", 2)[0];
    String command =
        guide
            .split("# standalone[^\n]*\n", 2)[1]
            .split("\n\n", 2)[0]
            .replace("\\\n", " ")
            .replace("spark-submit $job", job)
            .replace("spark://master:7077", cluster.master())
            .replace("--executor-cores 4 --executor-memory 4g", SMALL_EXECUTORS)
            .replace("article-insights-spark.jar", "target/article-insights-spark.jar")
            .replace("s3a://paper/in --format parquet", in + " --format jsonl")
            .replace("s3a://paper/archive", out.toString());
    List<String> words = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit"));
    words.addAll(List.of(command.strip().split("\\s+")));
    return words;
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
}
