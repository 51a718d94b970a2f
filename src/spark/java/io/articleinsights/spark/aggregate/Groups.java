package io.articleinsights.spark.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Joins pairs into groups: each member takes the least name among its neighbours' until none has
 * changed. Chains are short here, as those who repeat a statement are mostly alike among each
 * other.
 */
final class Groups {

  /** A chain that is longer stays in two groups. */
  private static final int MOST_ROUNDS = 20;

  private Groups() {}

  /**
   * Each member once, with the name of its group.
   *
   * @param pairs columns {@code one} and {@code other}
   */
  static Dataset<Row> of(Dataset<Row> pairs) {
    Dataset<Row> edges =
        pairs
            .selectExpr("one AS member", "other AS neighbour")
            .union(pairs.selectExpr("other", "one"))
            .distinct()
            .localCheckpoint();
    Dataset<Row> groups = edges.selectExpr("member", "member AS group").distinct();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Dataset<Row> next = spread(groups, edges).localCheckpoint();
      if (next.filter("changed").isEmpty()) {
        return next.select("member", "group");
      }
      groups = next.select("member", "group");
    }
    return groups;
  }

  private static Dataset<Row> spread(Dataset<Row> groups, Dataset<Row> edges) {
    Dataset<Row> told =
        edges
            .join(groups.selectExpr("member AS neighbour", "group AS told"), "neighbour")
            .groupBy("member")
            .agg(min("told").as("told"));
    return groups
        .join(told, "member")
        .select(
            col("member"),
            least(col("group"), col("told")).as("group"),
            col("told").lt(col("group")).as("changed"));
  }
}
