package io.articleinsights.spark.aggregate;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Shows the tests how pairs are joined. */
public final class GroupsOfPairs {

  private GroupsOfPairs() {}

  /** {@code MEMBER GROUP} of each member. */
  public static List<String> of(Dataset<Row> pairs) {
    return Groups.of(pairs)
        .selectExpr("concat(member, ' ', group)")
        .as(Encoders.STRING())
        .collectAsList();
  }
}
