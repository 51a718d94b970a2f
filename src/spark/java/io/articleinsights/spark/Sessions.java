package io.articleinsights.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Starts Spark as whoever submitted the job configured it. */
final class Sessions {

  private Sessions() {}

  /** A session on the master that was named, else on all cores of this machine. */
  static SparkSession session(String name) {
    SparkConf configuration = new SparkConf().setIfMissing("spark.app.name", name);
    configuration.setIfMissing("spark.master", "local[*]");
    // A day is a day: no zone of the machine moves it.
    configuration.setIfMissing("spark.sql.session.timeZone", "UTC");
    // The JVM does not compile a longer method: the rows of a table would be made by its
    // interpreter.
    configuration.setIfMissing("spark.sql.codegen.hugeMethodLimit", "8000");
    return SparkSession.builder().config(configuration).getOrCreate();
  }
}
