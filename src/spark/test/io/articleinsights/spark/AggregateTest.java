package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The aggregates of a small archive of three papers and two months. */
class AggregateTest {

  private static final List<String> PAPERS = List.of("Herald", "Courier", "Tribune");
  private static final String SHARED =
      "“The bridge over the northern canal will be closed to lorries from the first week of"
          + " autumn%s,”";

  @TempDir static Path folder;
  private static Path out;

  @BeforeAll
  static void makeAggregates() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      lines.add(line("march" + number, number, "2024-03-1" + number % 10, tariffs(number)));
      lines.add(line("april" + number, number, "2024-04-1" + number % 10, bridges(number)));
    }
    Path in = Files.write(folder.resolve("in.jsonl"), lines);
    out = folder.resolve("out");
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "jsonl");
    Aggregate.run(LocalSpark.session(), out.toString(), out + "/aggregates");
  }

  private static String line(String id, int number, String day, String text) {
    return Texts.json(
        Map.of("id", id, "text", text, "published", day, "publication", PAPERS.get(number % 3)));
  }

  private static String tariffs(int number) {
    return """
    Water tariffs rise in district %d

    The council raised the water tariffs on Monday. Water tariffs pay for the pipes.

    “Nobody likes a bill of %d crowns, but pipes do not mend themselves,” Omar Diallo said.
    """
        .formatted(number, number);
  }

  /** Every paper carries the statement, some with two more words. */
  private static String bridges(int number) {
    return """
    Canal bridge closes, part %d

    The canal bridge is old. Engineers looked at the canal bridge in district %d.

    %s Ruth Keane said on Friday.
    """
        .formatted(number, number, SHARED.formatted(number % 2 == 0 ? "" : " or later"));
  }

  private static Dataset<Row> table(String name) {
    return LocalSpark.session().read().parquet(out + "/aggregates/" + name);
  }

  @Test
  void countsWhoIsQuotedAMonth() {
    List<Row> speakers = table("speakers_by_month").orderBy("month", "rank").collectAsList();
    assertEquals(2, speakers.size(), speakers::toString);
    assertEquals("[2024-03-01,Omar Diallo,12,12,1]", speakers.get(0).toString());
    assertEquals("[2024-04-01,Ruth Keane,12,12,1]", speakers.get(1).toString());
  }

  @Test
  void findsTheKeywordsThatRise() {
    List<Row> april = table("rising_keywords").orderBy("rank").collectAsList();
    List<String> keywords = april.stream().map(row -> row.<String>getAs("keyword")).toList();
    assertTrue(keywords.contains("canal bridge"), keywords::toString);
    assertTrue(keywords.stream().noneMatch(word -> word.contains("tariff")), keywords::toString);
    Row bridge = april.get(keywords.indexOf("canal bridge"));
    assertEquals("2024-04-01", bridge.getAs("month").toString());
    assertEquals(12L, (long) bridge.getAs("articles"));
    assertEquals(0L, (long) bridge.getAs("articles_before"));
    // Half of all articles have it, so the prior is 10 of 20: ln(22 / 10) - ln(10 / 22).
    assertEquals(2 * Math.log(2.2), bridge.<Double>getAs("log_odds"), 1e-9);
    assertEquals(
        2 * Math.log(2.2) / Math.sqrt(1 / 22.0 + 1 / 10.0), bridge.<Double>getAs("z"), 1e-9);
  }

  @Test
  void findsTheStatementThatSeveralPapersCarry() {
    List<Row> statements = table("shared_statements").collectAsList();
    List<Row> bridge =
        statements.stream().filter(row -> row.<String>getAs("text").contains("canal")).toList();
    assertEquals(1, bridge.size(), statements::toString);
    assertEquals(SHARED.formatted(" or later"), bridge.get(0).getAs("text"));
    assertEquals(3L, (long) bridge.get(0).getAs("papers"));
    assertEquals(12L, (long) bridge.get(0).getAs("articles"));
    assertEquals("2024-04-10", bridge.get(0).getAs("first_day").toString());
    assertEquals(PAPERS.stream().sorted().toList(), bridge.get(0).getList(5));
  }

  @Test
  void joinsAChainOfPairs() {
    Dataset<Row> pairs =
        LocalSpark.session()
            .sql(
                "SELECT * FROM VALUES ('a', 'b'), ('b', 'c'), ('c', 'd'), ('x', 'y') AS t(one,"
                    + " other)");
    List<String> groups =
        io.articleinsights.spark.aggregate.GroupsOfPairs.of(pairs).stream().sorted().toList();
    assertEquals(List.of("a a", "b a", "c a", "d a", "x x", "y x"), groups);
  }

  @Test
  void anEmptyArchiveHasNoAggregates() {
    Path empty = folder.resolve("empty");
    assertEquals(
        "{speakers_by_month=0, rising_keywords=0, shared_statements=0, statement_carriers=0}",
        Aggregate.run(LocalSpark.session(), empty.toString(), empty + "/aggregates"));
  }
}
