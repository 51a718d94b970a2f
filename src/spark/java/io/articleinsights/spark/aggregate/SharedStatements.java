package io.articleinsights.spark.aggregate;

import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The same statement in several papers: quotes whose sets of three words in a row are alike.
 * MinHash (Broder 1997) finds the pairs without comparing all with all; statements that are the
 * same word by word are one before it begins, so that one which a thousand papers print costs no
 * million pairs. Pairs that share a statement join into one group.
 */
final class SharedStatements {

  /** Shorter ones are alike by chance. */
  private static final int FEWEST_WORDS = 8;

  private static final int WORDS_IN_A_ROW = 3;

  /** Jaccard distance: half of what both say in three words in a row is the same. */
  private static final double MOST_DIFFERENT = 0.5;

  /** With five, a pair at that distance is found 97 times in a hundred, a closer one more often. */
  private static final int HASHES = 5;

  private static final int FEATURES = 1 << 20;
  private static final int SEED = 1;
  private static final int DIGITS = 16;

  private SharedStatements() {}

  /**
   * One row a quote whose statement several papers carry: the statement's id, article, quote,
   * paper, day, speaker and words. An article of an unknown paper counts as a paper of its own.
   */
  static Dataset<Row> carriers(ArchiveTables tables) {
    Dataset<Row> quotes = longQuotes(tables).localCheckpoint();
    Dataset<Row> groups = Groups.of(pairs(quotes));
    Dataset<Row> grouped =
        quotes
            .join(groups, col("words_id").equalTo(col("member")), "left")
            .withColumn("statement", coalesce(col("group"), col("words_id")));
    Dataset<Row> shared =
        grouped
            .groupBy("statement")
            .agg(count_distinct(paper()).as("papers"))
            .filter("papers > 1")
            .select("statement");
    return grouped
        .join(shared, "statement")
        .select("statement", "id", "quote_id", "publication", "day", "speaker", "text")
        .orderBy("statement", "day", "id", "quote_id");
  }

  /**
   * One row a statement: its longest wording, how many papers, articles and quotes carry it, which
   * papers these are, and the first and the last day.
   */
  static Dataset<Row> statements(Dataset<Row> carriers) {
    return carriers
        .groupBy("statement")
        .agg(
            max(struct(length(col("text")).as("length"), col("text").as("text"))).as("longest"),
            count_distinct(paper()).as("papers"),
            count_distinct(col("id")).as("articles"),
            count(lit(1)).as("quotes"),
            array_sort(array_compact(collect_set(col("publication")))).as("publications"),
            min("day").as("first_day"),
            max("day").as("last_day"))
        .selectExpr(
            "statement",
            "longest.text AS text",
            "papers",
            "articles",
            "quotes",
            "publications",
            "first_day",
            "last_day")
        .orderBy(col("papers").desc(), col("quotes").desc(), col("statement"));
  }

  private static org.apache.spark.sql.Column paper() {
    return coalesce(col("publication"), col("id"));
  }

  private static Dataset<Row> longQuotes(ArchiveTables tables) {
    Dataset<Row> papers = tables.articles().select("id", "publication").distinct();
    return tables
        .statements()
        .join(papers, "id")
        .withColumn("words", expr("regexp_extract_all(lower(text), '[\\\\p{L}\\\\p{N}]+', 0)"))
        .filter("size(words) >= " + FEWEST_WORDS)
        .withColumn("words_id", substring(sha2(expr("array_join(words, ' ')"), 256), 1, DIGITS));
  }

  /** Two columns, {@code one} and {@code other}: wordings that are alike. */
  private static Dataset<Row> pairs(Dataset<Row> quotes) {
    int last = WORDS_IN_A_ROW - 1;
    Dataset<Row> wordings =
        quotes
            .select("words_id", "words")
            .dropDuplicates("words_id")
            .withColumn(
                "shingles",
                expr(
                    "transform(sequence(1, size(words) - %d), i -> array_join(slice(words, i, %d), ' '))"
                        .formatted(last, WORDS_IN_A_ROW)));
    Dataset<Row> vectors =
        new HashingTF()
            .setBinary(true)
            .setNumFeatures(FEATURES)
            .setInputCol("shingles")
            .setOutputCol("features")
            .transform(wordings)
            .select("words_id", "features");
    MinHashLSH lsh =
        new MinHashLSH()
            .setNumHashTables(HASHES)
            .setSeed(SEED)
            .setInputCol("features")
            .setOutputCol("hashes");
    if (vectors.isEmpty()) {
      return none(quotes);
    }
    return lsh.fit(vectors)
        .approxSimilarityJoin(vectors, vectors, MOST_DIFFERENT, "distance")
        .selectExpr("datasetA.words_id AS one", "datasetB.words_id AS other")
        .filter("one < other");
  }

  private static Dataset<Row> none(Dataset<Row> quotes) {
    return quotes.selectExpr("words_id AS one", "words_id AS other").limit(0);
  }
}
