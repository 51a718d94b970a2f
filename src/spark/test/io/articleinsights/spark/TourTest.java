package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation of the archive says is so. */
class TourTest {

  private static final int QUERIES = 10;
  private static final Path GUIDE = Path.of("src/docs/archive.md");

  @TempDir Path folder;

  @Test
  void everyQueryOfTheTourFindsSomething() throws Exception {
    List<String> queries =
        Pattern.compile("(?s)```sql\n(.*?)```")
            .matcher(Files.readString(GUIDE))
            .results()
            .map(block -> block.group(1).strip())
            .toList();
    assertEquals(QUERIES, queries.size());
    Path out = folder.resolve("out");
    Path in = Files.write(folder.resolve("in.jsonl"), articles());
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "jsonl");
    RunSql.views(LocalSpark.session(), out.toString());
    for (String query : queries) {
      assertFalse(LocalSpark.session().sql(query).isEmpty(), () -> "nothing found: " + query);
    }
  }

  /** Two papers in two months; one article quotes nobody, one is no article. */
  private static List<String> articles() {
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      lines.add(
          Texts.json(
              Map.of(
                  "id",
                  "a" + number,
                  "text",
                  Texts.article(number),
                  "published",
                  "2024-0" + (1 + number % 2) + "-1" + number % 10,
                  "publication",
                  number % 3 == 0 ? "Herald" : "Courier")));
    }
    lines.add(Texts.json(Map.of("id", "silent", "text", "The square lay empty in the rain.")));
    lines.add("no article");
    return lines;
  }

  @Test
  void everyColumnIsTold() throws Exception {
    String guide = Files.readString(GUIDE);
    for (Table table : Tables.ALL) {
      assertTrue(guide.contains("### `" + table.name() + "`"), table.name());
      String section = guide.split("### `" + table.name() + "`", 2)[1].split("\n##", 2)[0];
      List<String> missing =
          Arrays.stream(table.columns().fields())
              .map(StructField::name)
              .filter(name -> !section.contains("`" + name + "`"))
              .toList();
      assertEquals(List.of(), missing, table.name());
    }
  }

  @Test
  void theTwoCommandsWorkWithoutAnInstalledSpark() throws Exception {
    String guide = Files.readString(GUIDE);
    String command =
        guide
            .lines()
            .filter(line -> line.startsWith("java @src/spark/jvm.args") && line.contains("seeds"))
            .findFirst()
            .orElseThrow();
    String out = folder.resolve("archive").toString();
    List<String> words =
        new ArrayList<>(List.of(command.replace("target/archive", out).split(" +")));
    words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add(1, "-Dspark.ui.enabled=false");
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertEquals(0, process.waitFor(), said);
    assertTrue(said.contains("1 articles"), said);
    assertEquals(1, LocalSpark.ids(Path.of(out)).size());
  }
}
