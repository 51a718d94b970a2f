package io.articleinsights.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row of every table holds what {@code POST /analyses} of the packaged service answers: for
 * the sample, the gold articles, and texts that nobody would call an article.
 */
class SameAsServiceTest {

  private static final int HOSTILE_TEXTS = 60;
  private static final int LONGEST = 40;
  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "'",
          "‘",
          "’",
          "«",
          "»",
          "(",
          ")",
          "[",
          "<p>",
          "&amp;",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          " ",
          "\u00a0",
          "\u200b",
          "\u2028",
          "\u0000",
          "\u202e",
          "\ufeff",
          "\ufffd",
          "e\u0301",
          "🇫🇷",
          "👩‍👩‍👧",
          "𝔘",
          "漢字",
          "العربية",
          "—",
          "...",
          "?!",
          ".",
          ",",
          ":",
          "said",
          "said Mr",
          "he",
          "She told",
          "Anna Berg",
          "according to",
          "U.S.",
          "No. 5",
          "3.14",
          "http://a.example/?q=1",
          "@anna",
          "#news",
          "# ",
          "- ",
          "The mayor",
          "hopes",
          "that",
          "REUTERS -",
          "By Omar Diallo",
          "word word word word word");

  private static final String PAGE =
      """
      <html lang="en"><head><title>Tram line opens | The Herald</title>
      <link rel="canonical" href="https://herald.example/tram">
      <meta property="og:site_name" content="The Herald">
      <meta name="description" content="After nine years the trams run.">
      <meta property="article:published_time" content="2024-05-06T07:08:09+02:00">
      <meta property="article:modified_time" content="2024-05-07T07:08:09+02:00">
      <meta property="article:section" content="City"><meta name="author" content="Omar Diallo">
      </head><body><article><h1>Tram line opens</h1>
      <p>“It runs at last,” Mayor Anna Berg said on Monday. The line took nine years to build.</p>
      <p>She hopes that riders will come back. Tickets cost 2 crowns, the city said.</p>
      </article></body></html>
      """;

  private static final Map<Table, Map<String, String>> PATHS = paths();

  @TempDir Path folder;

  /** Which columns of a table hold what of the answer; {@code []} goes through a list. */
  private static Map<Table, Map<String, String>> paths() {
    Map<Table, Map<String, String>> paths = new LinkedHashMap<>();
    paths.put(
        Tables.ARTICLES,
        columns(
            "title=title.text title_=title.span place=place source=source dateline_=dateline.span"
                + " published=published authors=authors modified=modified url=url site=site"
                + " section=section tags=tags image=image description=description"
                + " declared_language=declaredLanguage language=language"
                + " paragraphs=statistics.paragraphs sentences=statistics.sentences"
                + " words=statistics.words characters=statistics.characters"));
    paths.put(
        Tables.PARAGRAPHS,
        columns("number=number text=text =span words=words" + " sentence_s=sentences[].span"));
    paths.put(
        Tables.QUOTES,
        columns(
            "quote_id=id type=type text=text segment_s=segments[].span cue=cue.text"
                + " cue_lemma=cue.lemma cue_negated=cue.negated cue_modal=cue.modal cue_=cue.span"
                + " speaker_id=speaker.id speaker=speaker.name member_ids=speaker.members[].id"
                + " members=speaker.members[].name mention=speaker.mention.text"
                + " mention_=speaker.mention.span resolution=speaker.resolution"
                + " attitude=attitude paragraph=paragraph sentences=sentences"
                + " confidence=confidence"));
    paths.put(
        Tables.SPEAKERS,
        columns("speaker_id=id name=name aliases=aliases role=role quotes=quotes"));
    paths.put(
        Tables.KEYWORDS,
        columns(
            "rank=rank keyword=keyword kind=kind count=count score=score in_title=inTitle"
                + " forms=forms s=occurrences[].span"));
    paths.put(
        Tables.SUMMARIES,
        columns(
            "algorithm=algorithm text=text words=words original_words=originalWords"
                + " sentences=sentences[].sentence sentence_s=sentences[].span"));
    return paths;
  }

  /** A span is four columns: starts and ends in UTF-16 and in code points. */
  private static Map<String, String> columns(String pairs) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String pair : pairs.split(" ")) {
      String column = pair.substring(0, pair.indexOf('='));
      String path = pair.substring(pair.indexOf('=') + 1);
      if (!path.endsWith("span")) {
        columns.put(column, path);
        continue;
      }
      boolean many = path.contains("[]");
      String prefix = many ? column.substring(0, column.length() - 1) : column;
      for (String end : List.of("start", "end")) {
        columns.put(prefix + end + (many ? "s" : ""), path + "." + end);
        columns.put(prefix + end + (many ? "s" : "") + "_cp", path + "." + end);
      }
    }
    return columns;
  }

  private record Sent(String text, String format) {

    String mediaType() {
      return Map.of("text", "text/plain", "html", "text/html", "markdown", "text/markdown")
              .get(format)
          + "; charset=utf-8";
    }
  }

  private static Map<String, Sent> texts() throws IOException {
    Map<String, Sent> texts = new LinkedHashMap<>();
    for (Path sample : files("seeds")) {
      texts.put(sample.getFileName().toString(), new Sent(Files.readString(sample), "text"));
    }
    for (Path gold : files("src/test/resources/gold")) {
      if (gold.toString().matches(".*/[0-9]+-.*\\.txt")) {
        texts.put(gold.getFileName().toString(), new Sent(unmarked(gold), "text"));
      }
    }
    Random random = new Random(16);
    for (int number = 0; number < HOSTILE_TEXTS; number++) {
      String format = List.of("text", "html", "markdown").get(number % 3);
      texts.put("hostile" + number, new Sent(hostile(random), format));
    }
    texts.put("page", new Sent(PAGE, "html"));
    texts.put("marks", new Sent("“".repeat(5_000) + " said Anna Berg", "text"));
    texts.put("one line", new Sent(Texts.article(1).replace("\n\n", " ").repeat(30), "text"));
    return texts;
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The text of a gold article without the marks of its borders. */
  private static String unmarked(Path gold) throws IOException {
    String text = Files.readString(gold).split("(?m)^--- text$")[1].split("(?m)^--- ")[0];
    return text.replaceAll("<=? ?|[{\\[][0-9]+[=+]? ?|[}\\]>|]", "");
  }

  /** Begins with a word, as a text of white space alone is refused by both. */
  private static String hostile(Random random) {
    return "Word "
        + random
            .ints(5 + random.nextInt(LONGEST), 0, PIECES.size())
            .mapToObj(PIECES::get)
            .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
  }

  @Test
  void rowsHoldWhatTheServiceAnswers() throws Exception {
    Map<String, Sent> texts = texts();
    List<String> lines = new ArrayList<>();
    texts.forEach(
        (id, sent) ->
            lines.add(Texts.json(Map.of("id", id, "text", sent.text(), "format", sent.format()))));
    Path in = Files.write(folder.resolve("in.jsonl"), lines);
    Path out = folder.resolve("out");
    LocalSpark.analyze(out, "--input", in.toString(), "--format", "jsonl");
    assertEquals(texts.size(), LocalSpark.ids(out).size());
    Map<Table, Map<String, List<Row>>> rows = new LinkedHashMap<>();
    for (Table table : PATHS.keySet()) {
      rows.put(
          table,
          LocalSpark.table(out, table).collectAsList().stream()
              .collect(Collectors.groupingBy(row -> row.<String>getAs("id"))));
    }
    int compared = 0;
    try (Service service = new Service()) {
      for (Map.Entry<String, Sent> sent : texts.entrySet()) {
        JsonNode units = analysis(service, sent.getValue(), "utf16");
        JsonNode points = analysis(service, sent.getValue(), "codepoint");
        for (Table table : PATHS.keySet()) {
          List<String> expected = expected(table, units, points);
          List<Row> found = rows.get(table).getOrDefault(sent.getKey(), List.of());
          assertEquals(
              String.join("\n", expected),
              found.stream()
                  .map(row -> shown(table, row))
                  .sorted()
                  .collect(Collectors.joining("\n")),
              () -> table.name() + " of " + sent.getKey() + ": " + sent.getValue());
          compared += found.size();
        }
      }
    }
    assertTrue(compared > 2_000, "only " + compared + " rows");
  }

  private static JsonNode analysis(Service service, Sent sent, String offsets) throws Exception {
    return service.analysis(sent.text(), sent.mediaType(), offsets);
  }

  private static List<String> expected(Table table, JsonNode units, JsonNode points) {
    String name = table == Tables.SUMMARIES ? "summary" : table.name();
    JsonNode inUnits = table == Tables.ARTICLES ? units.path("article") : units.path(name);
    JsonNode inPoints = table == Tables.ARTICLES ? points.path("article") : points.path(name);
    if (!inUnits.isArray()) {
      return List.of(shown(table, inUnits, inPoints));
    }
    List<String> rows = new ArrayList<>();
    for (int index = 0; index < inUnits.size(); index++) {
      rows.add(shown(table, inUnits.get(index), inPoints.get(index)));
    }
    return rows.stream().sorted().toList();
  }

  private static String shown(Table table, JsonNode units, JsonNode points) {
    return PATHS.get(table).entrySet().stream()
        .map(
            column ->
                column.getKey()
                    + "="
                    + value(column.getKey().endsWith("_cp") ? points : units, column.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static Object value(JsonNode node, String path) {
    int list = path.indexOf("[]");
    if (list >= 0) {
      List<Object> values = new ArrayList<>();
      node.path(path.substring(0, list))
          .forEach(each -> values.add(value(each, path.substring(list + "[].".length()))));
      return values;
    }
    JsonNode found = node;
    for (String name : path.split("\\.")) {
      found = found.path(name);
    }
    return plain(found);
  }

  private static Object plain(JsonNode value) {
    if (value.isArray()) {
      List<Object> values = new ArrayList<>();
      value.forEach(each -> values.add(plain(each)));
      return values;
    }
    if (value.isMissingNode() || value.isNull()) {
      return "none";
    }
    return value.isFloatingPointNumber() ? rounded(value.asDouble()) : value.asText();
  }

  private static String shown(Table table, Row row) {
    return PATHS.get(table).keySet().stream()
        .map(column -> column + "=" + cell(row, column))
        .collect(Collectors.joining(" "));
  }

  private static Object cell(Row row, String column) {
    Object value = row.get(row.fieldIndex(column));
    if (value instanceof scala.collection.Seq) {
      return row.getList(row.fieldIndex(column)).stream().map(String::valueOf).toList();
    }
    if (value instanceof Double number) {
      return rounded(number);
    }
    return value == null ? "none" : value.toString();
  }

  /** The service rounds to four decimals. */
  private static String rounded(double number) {
    return Double.toString(Math.round(number * 10_000) / 10_000.0);
  }
}
