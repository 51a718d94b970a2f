package io.articleinsights.spark.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rank;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Who is quoted how often a month. A speaker is the fullest name that an article gives, so somebody
 * whom one paper calls by another name counts apart. Those who speak together count each.
 */
final class QuotedSpeakers {

  private QuotedSpeakers() {}

  /** Month, speaker, number of quotes, of articles, and rank within the month by quotes. */
  static Dataset<Row> of(ArchiveTables tables) {
    return tables
        .statements()
        .filter("speaker IS NOT NULL AND day IS NOT NULL")
        .withColumn("speaker", explode(expr("IF(size(members) > 0, members, array(speaker))")))
        .groupBy(expr("CAST(date_trunc('MONTH', day) AS DATE)").as("month"), col("speaker"))
        .agg(count(lit(1)).as("quotes"), count_distinct(col("id")).as("articles"))
        .withColumn("rank", rank().over(Window.partitionBy("month").orderBy(col("quotes").desc())))
        .orderBy("month", "rank", "speaker");
  }
}
