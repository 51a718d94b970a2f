package io.articleinsights.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes an archive and its aggregates of a folder of texts whose names begin with paper and day
 * ({@code herald_2016-03-01_….txt}), and draws what the aggregates hold as figures, without a word
 * of the texts: {@code Pictures TEXTS SCRATCH PICTURES}.
 */
public final class Pictures {

  private static final int SPEAKERS = 5;
  private static final int KEYWORDS = 10;

  private final SparkSession spark;
  private final Path aggregates;

  private Pictures(SparkSession spark, Path aggregates) {
    this.spark = spark;
    this.aggregates = aggregates;
  }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Path scratch = Path.of(arguments[1]);
    Path pictures = Path.of(arguments[2]);
    Path in = lines(Path.of(arguments[0]), scratch.resolve("in.jsonl"));
    String archive = scratch.resolve("archive").toString();
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", 4)
            .getOrCreate()) {
      if (!Files.exists(Path.of(archive))) {
        System.err.println(
            Analyze.run(
                spark,
                AnalyzeOptions.of(
                    "--input", in.toString(), "--format", "jsonl", "--output", archive)));
        System.err.println(Aggregate.run(spark, archive, archive + "/aggregates"));
      }
      Pictures made = new Pictures(spark, Path.of(archive, "aggregates"));
      Files.writeString(pictures.resolve("archive-speakers.svg"), made.speakers());
      Files.writeString(pictures.resolve("archive-keywords.svg"), made.keywords());
      Files.writeString(pictures.resolve("archive-statements.svg"), made.statements());
    }
  }

  private static Path lines(Path texts, Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(texts)) {
      for (Path text : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String name = text.getFileName().toString();
        String[] parts = name.split("_", 3);
        lines.add(
            mapper.writeValueAsString(
                Map.of(
                    "id",
                    name,
                    "text",
                    Files.readString(text),
                    "publication",
                    parts[0],
                    "published",
                    parts[1])));
      }
    }
    Files.createDirectories(file.getParent());
    return Files.write(file, lines);
  }

  private void views() {
    for (String table : List.of("speakers_by_month", "rising_keywords", "shared_statements")) {
      spark.read().parquet(aggregates.resolve(table).toString()).createOrReplaceTempView(table);
    }
  }

  private List<Row> ask(String sql) {
    views();
    return spark.sql(sql).collectAsList();
  }

  /** A line over the months for each of the most quoted, who stay unnamed. */
  private String speakers() {
    List<Row> months = ask("SELECT DISTINCT month FROM speakers_by_month ORDER BY month");
    Drawing drawing =
        new Drawing("Quotes a month of the five most quoted speakers")
            .across(labels(months))
            .upTo(number(ask("SELECT max(quotes) FROM speakers_by_month").get(0)));
    List<Row> most =
        ask(
            "SELECT speaker FROM speakers_by_month GROUP BY speaker ORDER BY sum(quotes) DESC,"
                + " speaker LIMIT "
                + SPEAKERS);
    for (Row speaker : most) {
      List<Row> quotes =
          spark
              .sql(
                  "SELECT coalesce(max(q.quotes), 0) FROM (SELECT DISTINCT month FROM"
                      + " speakers_by_month) m LEFT JOIN speakers_by_month q ON q.month = m.month"
                      + " AND q.speaker = :speaker GROUP BY m.month ORDER BY m.month",
                  Map.of("speaker", speaker.getString(0)))
              .collectAsList();
      drawing.line(quotes.stream().map(Pictures::number).toList());
    }
    return drawing.svg();
  }

  /** A dot for each of a month's ten that rise most. */
  private String keywords() {
    List<Row> months = ask("SELECT DISTINCT month FROM rising_keywords ORDER BY month");
    Drawing drawing =
        new Drawing("How sure the ten keywords that rise most are to rise: z of the log-odds")
            .across(labels(months))
            .upTo(number(ask("SELECT max(z) FROM rising_keywords").get(0)));
    for (Row keyword :
        ask(
            "SELECT dense_rank() OVER (ORDER BY month) - 1 AS month, z FROM rising_keywords WHERE"
                + " rank <= "
                + KEYWORDS)) {
      drawing.dot(keyword.getInt(0), keyword.getDouble(1));
    }
    return drawing.svg();
  }

  /** A bar for each month in which a statement first stood in one of the papers that carry it. */
  private String statements() {
    List<Row> months =
        ask(
            "SELECT CAST(date_trunc('MONTH', first_day) AS DATE) AS month, count(*) AS statements"
                + " FROM shared_statements WHERE first_day IS NOT NULL GROUP BY 1 ORDER BY 1");
    Drawing drawing =
        new Drawing("Statements that several papers carry, by the month of the first")
            .across(labels(months))
            .upTo(months.stream().mapToDouble(row -> row.getLong(1)).max().orElse(1));
    for (int index = 0; index < months.size(); index++) {
      drawing.bar(index, months.get(index).getLong(1));
    }
    return drawing.svg();
  }

  private static List<String> labels(List<Row> months) {
    return months.stream().map(month -> month.get(0).toString().substring(0, 7)).toList();
  }

  private static double number(Row row) {
    return ((Number) row.get(0)).doubleValue();
  }

  /** A small chart of lines, dots or bars over places in a row. */
  private static final class Drawing {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int LEFT = 44;
    private static final int BOTTOM = 40;
    private static final int TOP = 30;
    private static final int STEPS = 4;
    private static final List<String> COLOURS =
        List.of("#1b6ca8", "#c8553d", "#2e7d32", "#7b4fa3", "#8a6d00");

    private final StringBuilder parts = new StringBuilder();
    private final String title;
    private int places;
    private double most;
    private int lines;

    Drawing(String title) {
      this.title = title;
    }

    Drawing across(List<String> labels) {
      places = labels.size();
      for (int index = 0; index < places; index++) {
        parts.append(text(x(index), HEIGHT - BOTTOM + 16, "middle", labels.get(index)));
      }
      return this;
    }

    /** The scale ends at a round number. */
    Drawing upTo(double value) {
      double power = Math.pow(10, Math.floor(Math.log10(value / STEPS)));
      double step = Math.ceil(value / STEPS / power * 2) / 2 * power;
      most = STEPS * step;
      for (int line = 0; line <= STEPS; line++) {
        double at = step * line;
        parts.append(
            "<path d='M%d %.1fH%d' stroke='#ccc' fill='none'/>\n"
                .formatted(LEFT, y(at), WIDTH - 8));
        parts.append(text(LEFT - 6, y(at) + 4, "end", new DecimalFormat("0.##").format(at)));
      }
      return this;
    }

    private double x(double place) {
      return LEFT + (place + 0.5) * (WIDTH - LEFT - 8) / places;
    }

    private double y(double value) {
      return HEIGHT - BOTTOM - value / most * (HEIGHT - BOTTOM - TOP);
    }

    void line(List<Double> values) {
      StringBuilder path = new StringBuilder();
      for (int index = 0; index < values.size(); index++) {
        path.append(
            "%s%.1f %.1f".formatted(index == 0 ? "M" : "L", x(index), y(values.get(index))));
      }
      parts.append(
          "<path d='%s' stroke='%s' stroke-width='2' fill='none'/>\n"
              .formatted(path, COLOURS.get(lines % COLOURS.size())));
      lines++;
    }

    void dot(double place, double value) {
      parts.append(
          "<circle cx='%.1f' cy='%.1f' r='3' fill='%s' fill-opacity='.6'/>\n"
              .formatted(x(place), y(value), COLOURS.get(0)));
    }

    void bar(double place, double value) {
      double half = Math.min(30, (WIDTH - LEFT) / 3.0 / places);
      parts.append(
          "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'/>\n"
              .formatted(
                  x(place) - half, y(value), 2 * half, HEIGHT - BOTTOM - y(value), COLOURS.get(0)));
      parts.append(text(x(place), y(value) - 4, "middle", "%.0f".formatted(value)));
    }

    private static String text(double x, double y, String anchor, String words) {
      return "<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>\n".formatted(x, y, anchor, words);
    }

    String svg() {
      return String.format(
          Locale.ROOT,
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif'"
              + " font-size='10' role='img' aria-label='%s'>%n<rect width='100%%' height='100%%'"
              + " fill='#fff'/>%n<text x='%d' y='16' font-size='12'>%s</text>%n%s</svg>%n",
          WIDTH,
          HEIGHT,
          title,
          LEFT,
          title,
          parts);
    }
  }
}
