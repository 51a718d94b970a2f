package io.articleinsights.spark.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of an archive. */
public final class Tables {

  public static final Table ARTICLES = ArticleRows.table();
  public static final Table PARAGRAPHS = ParagraphRows.table();
  public static final Table QUOTES = QuoteRows.table();
  public static final Table SPEAKERS = SpeakerRows.table();
  public static final Table KEYWORDS = KeywordRows.table();
  public static final Table SUMMARIES = SummaryRows.table();
  public static final Table REJECTED = RejectedRow.table();

  /** Those that hold what the analysis says, in the order of an answer over HTTP. */
  public static final List<Table> OF_ANALYSIS =
      List.of(ARTICLES, PARAGRAPHS, QUOTES, SPEAKERS, KEYWORDS, SUMMARIES);

  public static final List<Table> ALL =
      Stream.concat(OF_ANALYSIS.stream(), Stream.of(REJECTED)).toList();

  private Tables() {}

  /** The table that a part of {@code --include} names; {@code summary} is {@code summaries}. */
  public static Optional<Table> ofPart(String part) {
    String name = part.equals("summary") ? "summaries" : part;
    return OF_ANALYSIS.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
