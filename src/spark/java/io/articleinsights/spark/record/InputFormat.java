package io.articleinsights.spark.record;

/** What the input consists of. */
public enum InputFormat {
  /** Files of plain text, an article each. */
  TEXT("*.txt"),
  /** Files of Markdown, an article each. */
  MARKDOWN("*.md"),
  /** Files of HTML, an article each. */
  HTML("*.{html,htm}"),
  /** Files of lines, each a JSON object. */
  JSONL("*"),
  /** Parquet with a column for each of an article's parts. */
  PARQUET("*"),
  /** A topic of Kafka whose values are JSON objects. */
  KAFKA("");

  private final String files;

  InputFormat(String files) {
    this.files = files;
  }

  /** Which files of a folder are read. */
  String files() {
    return files;
  }
}
