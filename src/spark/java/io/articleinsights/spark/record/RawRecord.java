package io.articleinsights.spark.record;

import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A record as it came in, not yet read.
 *
 * @param key hash of everything that the record says
 * @param origin file, or topic, partition and offset
 * @param id empty when it stands inside of the body
 * @param title empty when it is not given, or stands inside of the body
 * @param published empty likewise
 * @param publication empty likewise
 * @param form what the body is
 * @param bytes how long the body is, even if it was too long to be read
 * @param body the text, the page or the JSON object
 */
public record RawRecord(
    String key,
    String origin,
    Optional<String> id,
    Optional<String> title,
    Optional<String> published,
    Optional<String> publication,
    Form form,
    long bytes,
    byte[] body) {

  /** The columns of a data set of raw records. */
  public static final StructType COLUMNS =
      new StructType()
          .add("key", DataTypes.StringType, false)
          .add("origin", DataTypes.StringType, false)
          .add("id", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("publication", DataTypes.StringType)
          .add("form", DataTypes.StringType, false)
          .add("bytes", DataTypes.LongType, false)
          .add("body", DataTypes.BinaryType);

  /** What the body of a record is. */
  public enum Form {
    TEXT,
    HTML,
    MARKDOWN,
    /** An object with {@code id}, {@code title}, {@code text} and perhaps more. */
    JSON
  }

  public RawRecord {
    Objects.requireNonNull(key);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(form);
    Objects.requireNonNull(body);
  }

  /** Reads a row that has {@link #COLUMNS}. */
  public static RawRecord of(Row row) {
    return new RawRecord(
        row.getString(0),
        row.getString(1),
        Optional.ofNullable(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        Form.valueOf(row.getString(6)),
        row.getLong(7),
        row.isNullAt(8) ? new byte[0] : (byte[]) row.get(8));
  }
}
