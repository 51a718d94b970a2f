package io.articleinsights.spark.archive;

import java.sql.Date;
import java.util.Optional;

/** The folders of a table, one a day, named as Spark finds its partitions. */
final class Days {

  private static final String UNKNOWN = "__HIVE_DEFAULT_PARTITION__";

  private Days() {}

  static String folder(Optional<Date> day) {
    return "day=" + day.map(Date::toString).orElse(UNKNOWN);
  }
}
