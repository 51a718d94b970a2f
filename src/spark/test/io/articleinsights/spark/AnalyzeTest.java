package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job in batch, from each format that it reads. */
class AnalyzeTest {

  @TempDir Path folder;

  @Test
  void readsAFolderOfTexts() throws Exception {
    Path texts = folder.resolve("in");
    Files.createDirectories(texts.resolve("2024"));
    Files.writeString(texts.resolve("one.txt"), Texts.article(1));
    Files.writeString(texts.resolve("2024/two.txt"), "\uFEFF" + Texts.article(2));
    Files.writeString(texts.resolve("notes.csv"), "not,a,text");
    Path out = folder.resolve("out");
    String line = LocalSpark.analyze(out, "--input", texts.toString(), "--format", "text");
    assertTrue(
        line.matches(
            "2 articles \\(0\\.0 MB\\), 0 rejected, .* s of analysis, the slowest .* ms:"
                + " file:/.*\\.txt, [0-9]+ ms"),
        line);
    assertEquals(List.of("2024/two.txt", "one.txt"), LocalSpark.ids(out));
    Row two = LocalSpark.rows(out, Tables.ARTICLES, "id").get(0);
    assertEquals("Council backs plan 2 for the harbour wall", two.getAs("title"));
    assertEquals(Texts.article(2), two.getAs("text"));
    for (Table table : Tables.OF_ANALYSIS) {
      assertEquals(2, LocalSpark.table(out, table).select("id").distinct().count(), table.name());
    }
  }

  @Test
  void everyQuoteStandsWhereItSays() throws Exception {
    Path out = folder.resolve("out");
    Path in =
        Files.writeString(folder.resolve("in.txt"), "Flags 🇫🇷🇫🇷 fly\n\n" + Texts.article(3));
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "text");
    String text = LocalSpark.rows(out, Tables.ARTICLES, "id").get(0).getAs("text");
    List<Row> quotes = LocalSpark.rows(out, Tables.QUOTES, "quote_id");
    assertFalse(quotes.isEmpty());
    for (Row quote : quotes) {
      StringBuilder units = new StringBuilder();
      StringBuilder points = new StringBuilder();
      List<Integer> starts = quote.getList(quote.fieldIndex("segment_starts"));
      List<Integer> ends = quote.getList(quote.fieldIndex("segment_ends"));
      List<Integer> startPoints = quote.getList(quote.fieldIndex("segment_starts_cp"));
      List<Integer> endPoints = quote.getList(quote.fieldIndex("segment_ends_cp"));
      int[] codePoints = text.codePoints().toArray();
      for (int i = 0; i < starts.size(); i++) {
        String gap = i == 0 ? "" : " ";
        units.append(gap).append(text, starts.get(i), ends.get(i));
        int length = endPoints.get(i) - startPoints.get(i);
        points.append(gap).append(new String(codePoints, startPoints.get(i), length));
      }
      assertEquals(quote.getAs("text"), units.toString());
      assertEquals(quote.getAs("text"), points.toString());
    }
  }

  @Test
  void readsLinesWithTheirDays() throws Exception {
    Map<String, Object> dated = new HashMap<>();
    dated.put("id", 17);
    dated.put("title", "A title");
    dated.put("text", Texts.article(4));
    dated.put("published", "2024-05-06T07:08:09+02:00");
    dated.put("publication", "The Herald");
    dated.put("desk", "city");
    Path in = folder.resolve("in.jsonl");
    Files.writeString(in, Texts.json(dated) + "\n\n" + Texts.json("undated", 5) + "\n");
    Path out = folder.resolve("out");
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "jsonl");
    List<Row> articles = LocalSpark.rows(out, Tables.ARTICLES, "id");
    assertEquals("17", articles.get(0).getAs("id"));
    assertEquals("A title", articles.get(0).getAs("title"));
    assertEquals(Date.valueOf("2024-05-06"), articles.get(0).getAs("day"));
    assertEquals("The Herald", articles.get(0).getAs("publication"));
    assertTrue(articles.get(1).isNullAt(articles.get(1).fieldIndex("day")));
    assertTrue(Files.isDirectory(out.resolve("quotes/batch=run-000001/day=2024-05-06")));
  }

  @Test
  void aDayIsOneFileHoweverManyTasksReadIt() throws Exception {
    Path in = folder.resolve("in");
    Files.createDirectories(in);
    for (int file = 0; file < 4; file++) {
      Files.writeString(
          in.resolve(file + ".jsonl"),
          Texts.json(Map.of("text", Texts.article(file), "published", "2024-05-06")) + "\n");
    }
    Path out = folder.resolve("out");
    // Every file is a task.
    LocalSpark.session().conf().set("spark.sql.files.openCostInBytes", "134217728");
    try {
      LocalSpark.analyze(out, "--input", in.toString(), "--format", "jsonl");
    } finally {
      LocalSpark.session().conf().unset("spark.sql.files.openCostInBytes");
    }
    try (Stream<Path> files = Files.list(out.resolve("quotes/batch=run-000001/day=2024-05-06"))) {
      assertEquals(
          1, files.filter(file -> file.getFileName().toString().endsWith(".parquet")).count());
    }
    assertEquals(4, LocalSpark.ids(out).size());
  }

  @Test
  void readsPages() throws Exception {
    Path in = folder.resolve("in");
    Files.createDirectories(in);
    Files.writeString(
        in.resolve("page.html"),
        "<html><head><title>Tram</title><meta property='article:published_time'"
            + " content='2024-05-06T07:08:09+02:00'><meta property='og:site_name' content='The"
            + " Herald'></head><body><h1>Tram line opens</h1><p>“It runs at last,”"
            + " Mayor Anna Berg said on Monday.</p></body></html>");
    Path out = folder.resolve("out");
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "html");
    Row quote = LocalSpark.rows(out, Tables.QUOTES, "quote_id").get(0);
    assertEquals("“It runs at last,”", quote.getAs("text"));
    assertEquals("Anna Berg", quote.getAs("speaker"));
    assertEquals(Date.valueOf("2024-05-06"), quote.getAs("day"));
    Row article = LocalSpark.rows(out, Tables.ARTICLES, "id").get(0);
    assertEquals("2024-05-06T07:08:09+02:00", article.getAs("published"));
    assertEquals("The Herald", article.getAs("publication"));
  }

  @Test
  void readsPagesInTheEncodingThatTheyAreIn() throws Exception {
    Path in = folder.resolve("in");
    Files.createDirectories(in);
    String page = "<title>Tram</title><h1>Tram line opens</h1><p>“It runs,” Mayor Anna Berg said.";
    Files.write(in.resolve("old.html"), page.getBytes("windows-1252"));
    Files.write(in.resolve("wide.html"), ("\uFEFF" + page).getBytes("UTF-16LE"));
    Path out = folder.resolve("out");
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "html");
    List<Row> quotes = LocalSpark.rows(out, Tables.QUOTES, "quote_id");
    assertEquals(2, quotes.size());
    quotes.forEach(quote -> assertEquals("“It runs,”", quote.getAs("text")));
  }

  @Test
  void readsColumnsOfParquet() throws Exception {
    Path in = folder.resolve("in");
    Dataset<Row> rows =
        LocalSpark.session()
            .sql("SELECT 7 AS nr, '" + Texts.article(6) + "' AS body, date'2023-01-02' AS printed");
    rows.write().parquet(in.toString());
    Path out = folder.resolve("out");
    LocalSpark.analyze(
        out,
        "--input",
        in.toString(),
        "--format",
        "parquet",
        "--columns",
        "id=nr,text=body,published=printed");
    Row article = LocalSpark.rows(out, Tables.ARTICLES, "id").get(0);
    assertEquals("7", article.getAs("id"));
    assertEquals(Date.valueOf("2023-01-02"), article.getAs("day"));
    assertEquals(Texts.article(6), article.getAs("text"));
  }

  @Test
  void keepsOnlyWhatIsIncluded() throws Exception {
    Path in = Texts.lines(folder.resolve("in/a.jsonl"), 0, 3);
    Path out = folder.resolve("out");
    LocalSpark.analyze(
        out, "--input", in.toString(), "--format", "jsonl", "--include", "quotes,summary");
    assertTrue(LocalSpark.table(out, Tables.QUOTES).count() > 0);
    assertEquals(3, LocalSpark.table(out, Tables.SUMMARIES).count());
    assertEquals(3, LocalSpark.table(out, Tables.ARTICLES).count());
    assertFalse(Files.exists(out.resolve("keywords")));
  }

  @Test
  void rejectsWithAReasonAndLosesNothing() throws Exception {
    Path in = folder.resolve("in.jsonl");
    byte[] latin =
        "{\"id\":\"latin\",\"text\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    String lines =
        String.join(
            "\n",
            Texts.json("good", 1),
            "{\"id\":\"cut\",\"text\":\"Mayor",
            "[1,2]",
            "{\"id\":\"empty\",\"text\":\"  \"}",
            "{\"id\":\"kind\",\"text\":5}",
            "{\"id\":\"long\",\"text\":\"" + "word ".repeat(2000) + "\"}",
            "");
    Files.writeString(in, lines);
    Files.write(in, latin, StandardOpenOption.APPEND);
    Path out = folder.resolve("out");
    String line =
        LocalSpark.analyze(
            out, "--input", in.toString(), "--format", "jsonl", "--max-bytes", "5000");
    assertTrue(line.contains("1 articles") && line.contains("6 rejected"), line);
    assertEquals(List.of("good"), LocalSpark.ids(out));
    Map<String, String> reasons = new HashMap<>();
    for (Row row : LocalSpark.rows(out, Tables.REJECTED, "key")) {
      reasons.merge(
          row.getAs("reason"), String.valueOf(row.<String>getAs("id")), (a, b) -> a + "," + b);
    }
    assertEquals("empty", reasons.get("NO_TEXT"));
    assertEquals("null", reasons.get("TOO_LARGE"));
    assertEquals(4, reasons.get("UNREADABLE").split(",").length);
    assertTrue(reasons.get("UNREADABLE").contains("kind"));
  }

  @Test
  void doesNotReadAFileThatIsTooLong() throws Exception {
    Path in = folder.resolve("in");
    Files.createDirectories(in);
    Files.writeString(in.resolve("long.txt"), "word ".repeat(3000));
    Files.writeString(in.resolve("short.txt"), Texts.article(1));
    Path out = folder.resolve("out");
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "text", "--max-bytes", "10000");
    Row rejected = LocalSpark.rows(out, Tables.REJECTED, "id").get(0);
    assertEquals("long.txt", rejected.getAs("id"));
    assertEquals("TOO_LARGE", rejected.getAs("reason"));
    assertEquals(15_000L, (long) rejected.getAs("bytes"));
    assertEquals(List.of("short.txt"), LocalSpark.ids(out));
  }

  @Test
  void aSecondRunGivesTheSameRows() throws Exception {
    Path in = Texts.lines(folder.resolve("in/a.jsonl"), 0, 40);
    Path out = folder.resolve("out");
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "jsonl");
    Map<String, List<String>> before = contents(out);
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "jsonl");
    assertEquals(List.of("run-000002"), LocalSpark.archive(out).batches());
    assertEquals(before, contents(out));
  }

  /** Every row of every table without the name of its batch, sorted. */
  private static Map<String, List<String>> contents(Path out) {
    Map<String, List<String>> contents = new HashMap<>();
    for (Table table : Tables.ALL) {
      contents.put(
          table.name(),
          LocalSpark.table(out, table).drop("batch").toJSON().collectAsList().stream()
              .sorted()
              .toList());
    }
    return contents;
  }

  @Test
  void resumesWithWhatIsNew() throws Exception {
    Path in = folder.resolve("in");
    Texts.lines(in.resolve("a.jsonl"), 0, 10);
    Files.writeString(in.resolve("bad.jsonl"), "no json\n");
    Path out = folder.resolve("out");
    String[] resume = {"--input", in.toString(), "--format", "jsonl", "--resume"};
    LocalSpark.analyze(out, resume);
    Texts.lines(in.resolve("b.jsonl"), 10, 13);
    String second = LocalSpark.analyze(out, resume);
    assertTrue(second.startsWith("3 articles") && second.contains("0 rejected"), second);
    String third = LocalSpark.analyze(out, resume);
    assertTrue(third.startsWith("0 articles"), third);
    assertEquals(13, LocalSpark.ids(out).size());
    assertEquals(1, LocalSpark.table(out, Tables.REJECTED).count());
  }
}
