package io.articleinsights.spark.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Builds the columns of a table, each with a comment; {@link Cells} fills them in the same order.
 */
final class Schema {

  private static final DataType NUMBERS = DataTypes.createArrayType(DataTypes.IntegerType, false);
  private static final DataType WORDS = DataTypes.createArrayType(DataTypes.StringType, false);

  private StructType columns = new StructType();

  /** Starts with the id of the article, which every table has. */
  static Schema ofArticle() {
    return new Schema().text("id", "Id of the article, as the input gave it.");
  }

  Schema text(String name, String comment) {
    return add(name, DataTypes.StringType, false, comment);
  }

  /** Null when unknown. */
  Schema perhapsText(String name, String comment) {
    return add(name, DataTypes.StringType, true, comment);
  }

  Schema number(String name, String comment) {
    return add(name, DataTypes.IntegerType, false, comment);
  }

  Schema perhapsNumber(String name, String comment) {
    return add(name, DataTypes.IntegerType, true, comment);
  }

  Schema bigNumber(String name, String comment) {
    return add(name, DataTypes.LongType, false, comment);
  }

  Schema real(String name, String comment) {
    return add(name, DataTypes.DoubleType, false, comment);
  }

  Schema perhapsFlag(String name, String comment) {
    return add(name, DataTypes.BooleanType, true, comment);
  }

  Schema flag(String name, String comment) {
    return add(name, DataTypes.BooleanType, false, comment);
  }

  Schema numbers(String name, String comment) {
    return add(name, NUMBERS, false, comment);
  }

  Schema words(String name, String comment) {
    return add(name, WORDS, false, comment);
  }

  /** Null when unknown. */
  Schema perhapsWords(String name, String comment) {
    return add(name, WORDS, true, comment);
  }

  /** Start and end in UTF-16 code units and in code points, of {@code what}. */
  Schema span(String prefix, String what) {
    return ends(prefix, DataTypes.IntegerType, false, what);
  }

  /** As {@link #span}; all null when there is no such place. */
  Schema perhapsSpan(String prefix, String what) {
    return ends(prefix, DataTypes.IntegerType, true, what);
  }

  /** Several places as four parallel arrays. */
  Schema spans(String prefix, String what) {
    return ends(prefix, NUMBERS, false, what);
  }

  private Schema ends(String prefix, DataType type, boolean nullable, String what) {
    String plural = type == NUMBERS ? "s" : "";
    return add(
            prefix + "start" + plural,
            type,
            nullable,
            "Start of " + what + ", in UTF-16 code units.")
        .add(prefix + "end" + plural, type, nullable, "End of " + what + ", in UTF-16 code units.")
        .add(
            prefix + "start" + plural + "_cp",
            type,
            nullable,
            "Start of " + what + ", in code points.")
        .add(
            prefix + "end" + plural + "_cp",
            type,
            nullable,
            "End of " + what + ", in code points.");
  }

  private Schema add(String name, DataType type, boolean nullable, String comment) {
    columns = columns.add(name, type, nullable, comment);
    return this;
  }

  StructType columns() {
    return columns;
  }
}
