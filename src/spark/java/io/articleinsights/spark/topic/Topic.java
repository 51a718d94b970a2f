package io.articleinsights.spark.topic;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import io.articleinsights.spark.record.RecordRefusal.Reason;
import io.articleinsights.spark.table.Packed;
import io.articleinsights.spark.table.Table;
import io.articleinsights.spark.table.Tables;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A topic that the rows go to: one message an article or rejected record, its key the id, its value
 * an object with the day and an array of rows for each table. An article whose message would be
 * longer than the broker takes is told as a rejected one.
 */
public final class Topic {

  /** Fixed, as a batch that is tried again must fall into the same parts. */
  private static final int PARTS = 8;

  private static final int START_OF_RECORD = 200;

  private final String servers;
  private final String name;
  private final long maxBytes;

  /**
   * @param servers the brokers
   * @param maxBytes longest message that the brokers take
   */
  public Topic(String servers, String name, long maxBytes) {
    this.servers = Objects.requireNonNull(servers);
    this.name = Objects.requireNonNull(name);
    this.maxBytes = maxBytes;
  }

  /**
   * Sends a batch. What of the batch is there already, from a try that failed, is not sent again.
   *
   * @param analysed rows of each of {@code tables}, packed
   * @param series names the stream; of one series only the last batch is tried again
   * @param number which batch of the series it is
   */
  public void write(Dataset<Row> analysed, List<Table> tables, String series, long number) {
    Column article = get(col(Tables.ARTICLES.name()), lit(0));
    Column rejected = get(col(Tables.REJECTED.name()), lit(0));
    Column key = coalesce(article.getField("key"), rejected.getField("key"));
    Column id = coalesce(article.getField("id"), rejected.getField("id"), key);
    Dataset<Row> messages =
        new Packed(tables)
            .arrays(analysed)
            .select(key.as("key"), id.as("id"), value(tables, article).as("value"))
            .repartition(PARTS, col("key"))
            .select("id", "value");
    messages.foreachPartition(new SendPart(servers, name, maxBytes, series, number));
  }

  private Column value(List<Table> tables, Column article) {
    Column[] cells = tables.stream().map(table -> col(table.name())).toArray(Column[]::new);
    Column whole = to_json(struct(withDay(cells)));
    return when(octet_length(whole).leq(SendPart.longestValue(maxBytes)), whole)
        .otherwise(to_json(struct(withDay(instead(tables, article)))));
  }

  private static Column[] withDay(Column[] cells) {
    Column[] all = new Column[cells.length + 1];
    all[0] = col("day");
    System.arraycopy(cells, 0, all, 1, cells.length);
    return all;
  }

  /** No rows but one in {@code rejected}. */
  private Column[] instead(List<Table> tables, Column article) {
    Column text = article.getField("text");
    Column refusal =
        struct(
            article.getField("id").as("id"),
            article.getField("key").as("key"),
            article.getField("origin").as("origin"),
            lit(Reason.TOO_LARGE.name()).as("reason"),
            lit("Its message would be longer than " + maxBytes + " bytes.").as("detail"),
            octet_length(text).cast("long").as("bytes"),
            substring(text, 1, START_OF_RECORD).as("record"));
    return tables.stream()
        .map(table -> instead(table, refusal).as(table.name()))
        .toArray(Column[]::new);
  }

  private static Column instead(Table table, Column refusal) {
    return table == Tables.REJECTED ? array(refusal) : slice(col(table.name()), 1, 0);
  }
}
