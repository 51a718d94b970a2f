package io.articleinsights.spark.aggregate;

import io.articleinsights.quote.QuoteListing;
import io.articleinsights.spark.archive.Archive;
import io.articleinsights.spark.table.Tables;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables of an archive as aggregates read them. */
public final class ArchiveTables {

  private final Archive archive;

  public ArchiveTables(Archive archive) {
    this.archive = Objects.requireNonNull(archive);
  }

  /** The day, null when unknown, and the paper of each article. */
  Dataset<Row> articles() {
    return archive.read(Tables.ARTICLES).select("id", "day", "publication");
  }

  /** What was said, as sure as the service wants it unless asked for more. */
  Dataset<Row> statements() {
    return archive
        .read(Tables.QUOTES)
        .filter("NOT attitude")
        .filter("confidence >= " + QuoteListing.STANDARD_CONFIDENCE)
        .select("id", "quote_id", "text", "speaker", "members", "day");
  }

  /** Each keyword of each article, in lower case, with the day. */
  Dataset<Row> keywords() {
    return archive
        .read(Tables.KEYWORDS)
        .selectExpr("id", "lower(keyword) AS keyword", "day")
        .distinct();
  }
}
