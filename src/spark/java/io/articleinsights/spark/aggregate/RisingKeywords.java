package io.articleinsights.spark.aggregate;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Keywords whose share of a month's articles rises against the month before: the log of the ratio
 * of the odds, with the share in the whole archive as the prior, and that in units of its standard
 * error (Monroe, Colaresi and Quinn, Fightin' Words, Political Analysis 16, 2008, equations 15, 20
 * and 21, with articles in place of words). The prior keeps what is rare from rising by chance.
 */
final class RisingKeywords {

  /** Weight of the prior, in articles; half an article more keeps the odds from being none. */
  private static final int PRIOR = 20;

  /** Fewer articles are no trend. */
  private static final int FEWEST_ARTICLES = 3;

  private static final String MONTH = "CAST(date_trunc('MONTH', day) AS DATE) AS month";

  private RisingKeywords() {}

  /**
   * Month, keyword, how many of the month's articles have it and of how many, the same of the month
   * before, log-odds, z, and rank within the month by z. The first month has none before it.
   */
  static Dataset<Row> of(ArchiveTables tables) {
    Dataset<Row> months =
        tables
            .articles()
            .filter("day IS NOT NULL")
            .selectExpr(MONTH)
            .groupBy("month")
            .count()
            .selectExpr(
                "month",
                "count AS total",
                "lag(month) OVER (ORDER BY month) AS before",
                "lag(count) OVER (ORDER BY month) AS total_before");
    Dataset<Row> counted =
        tables
            .keywords()
            .filter("day IS NOT NULL")
            .selectExpr(MONTH, "keyword")
            .groupBy("month", "keyword")
            .count()
            .selectExpr("month", "keyword", "count AS articles");
    return ranked(odds(compared(months, counted), months));
  }

  private static Dataset<Row> compared(Dataset<Row> months, Dataset<Row> counted) {
    Dataset<Row> earlier =
        counted.selectExpr("month AS before", "keyword", "articles AS articles_before");
    return counted
        .filter("articles >= " + FEWEST_ARTICLES)
        .join(months, "month")
        .filter("before IS NOT NULL")
        .join(earlier, new String[] {"before", "keyword"}, "left")
        .na()
        .fill(0, new String[] {"articles_before"})
        .join(counted.groupBy("keyword").sum("articles"), "keyword")
        .withColumnRenamed("sum(articles)", "articles_ever");
  }

  private static Dataset<Row> odds(Dataset<Row> compared, Dataset<Row> months) {
    Dataset<Row> all = months.groupBy().sum("total").withColumnRenamed("sum(total)", "total_ever");
    return compared
        .crossJoin(all)
        .selectExpr("*", PRIOR + " * (articles_ever + 0.5D) / (total_ever + 1) AS prior")
        .selectExpr(
            "*",
            logOdds("articles", "total")
                + " - "
                + logOdds("articles_before", "total_before")
                + " AS log_odds",
            "sqrt(1 / (articles + prior) + 1 / (articles_before + prior)) AS error");
  }

  private static String logOdds(String articles, String total) {
    return "ln((%s + prior) / (%s - %s + %d - prior))".formatted(articles, total, articles, PRIOR);
  }

  private static Dataset<Row> ranked(Dataset<Row> odds) {
    return odds.filter("log_odds > 0")
        .selectExpr(
            "month",
            "keyword",
            "articles",
            "total",
            "before",
            "articles_before",
            "total_before",
            "log_odds",
            "log_odds / error AS z")
        .selectExpr(
            "*",
            "row_number() OVER (PARTITION BY month ORDER BY z DESC, articles DESC, keyword) AS"
                + " rank")
        .orderBy("month", "rank");
  }
}
