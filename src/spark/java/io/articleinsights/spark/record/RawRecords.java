package io.articleinsights.spark.record;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The records of an input as a data set with the columns of {@link RawRecord}, in batch or as a
 * stream. Nothing is parsed here, so nothing can fail here but what the storage refuses.
 */
public final class RawRecords {

  private static final StructType FILE =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("modificationTime", DataTypes.TimestampType)
          .add("length", DataTypes.LongType)
          .add("content", DataTypes.BinaryType);
  private static final Column NONE = lit(null).cast(DataTypes.StringType);
  private static final Column END = lit("\u0000");
  private static final int DIGITS_OF_KEY = 32;

  private final SparkSession spark;
  private final Input input;
  private final boolean stream;

  /**
   * @param stream whether the data set goes on as the input grows
   */
  public RawRecords(SparkSession spark, Input input, boolean stream) {
    this.spark = Objects.requireNonNull(spark);
    this.input = Objects.requireNonNull(input);
    this.stream = stream;
  }

  public Dataset<Row> read() {
    return withKey(
        switch (input.format()) {
          case TEXT, MARKDOWN, HTML -> files();
          case JSONL -> lines();
          case PARQUET -> columns();
          case KAFKA -> messages();
        });
  }

  /** The content of a file that is too long is not read: the reader skips it by its length. */
  private Dataset<Row> files() {
    Dataset<Row> files = source("binaryFile", FILE);
    Column id = regexp_replace(col("path"), "^" + Pattern.quote(root()) + "/*", "");
    Dataset<Row> fitting =
        files
            .filter(col("length").leq(input.maxBytes()))
            .select(
                col("path").as("origin"), id.as("id"), col("length").as("bytes"), col("content"));
    Dataset<Row> tooLong =
        files
            .filter(col("length").gt(input.maxBytes()))
            .select(
                col("path").as("origin"),
                id.as("id"),
                col("length").as("bytes"),
                lit(null).cast(DataTypes.BinaryType).as("content"));
    return fitting
        .unionAll(tooLong)
        .withColumns(absent("title", "published", "publication"))
        .withColumn("form", lit(input.format().name()))
        .withColumnRenamed("content", "body");
  }

  /** The folder that ids are relative to, as Spark writes the paths of files. */
  private String root() {
    Path location = new Path(input.location());
    try {
      return location
          .getFileSystem(spark.sparkContext().hadoopConfiguration())
          .makeQualified(location)
          .toString();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private Dataset<Row> lines() {
    Dataset<Row> lines =
        source("text", new StructType().add("value", DataTypes.StringType))
            .filter(octet_length(col("value")).gt(0))
            .filter("trim(value) <> ''");
    return json(lines.withColumn("origin", col("_metadata.file_path")), col("value"));
  }

  private Dataset<Row> messages() {
    Dataset<Row> messages = topic();
    Column origin =
        concat(
            col("topic"),
            lit("/"),
            col("partition").cast(DataTypes.StringType),
            lit("@"),
            col("offset").cast(DataTypes.StringType));
    return json(
        messages.filter(col("value").isNotNull()).withColumn("origin", origin), col("value"));
  }

  /** A tombstone of a compacted topic has no value, and is no article. */
  private Dataset<Row> topic() {
    if (stream) {
      return spark
          .readStream()
          .format("kafka")
          .option("kafka.bootstrap.servers", input.servers())
          .option("subscribe", input.location())
          .option("kafka.isolation.level", "read_committed")
          .option("startingOffsets", "earliest")
          .option("maxOffsetsPerTrigger", input.batch())
          .load();
    }
    return spark
        .read()
        .format("kafka")
        .option("kafka.bootstrap.servers", input.servers())
        .option("subscribe", input.location())
        .option("kafka.isolation.level", "read_committed")
        .load();
  }

  private static Dataset<Row> json(Dataset<Row> values, Column value) {
    return values
        .withColumn("body", value.cast(DataTypes.BinaryType))
        .withColumn("bytes", length(col("body")).cast(DataTypes.LongType))
        .withColumns(absent("id", "title", "published", "publication"))
        .withColumn("form", lit(RawRecord.Form.JSON.name()));
  }

  private Dataset<Row> columns() {
    StructType columns = spark.read().parquet(input.location()).schema();
    Dataset<Row> rows = source("parquet", columns);
    Column body = column(columns, "text").cast(DataTypes.BinaryType);
    return rows.select(
        col("_metadata.file_path").as("origin"),
        column(columns, "id").as("id"),
        column(columns, "title").as("title"),
        column(columns, "published").as("published"),
        column(columns, "publication").as("publication"),
        lit(RawRecord.Form.TEXT.name()).as("form"),
        coalesce(length(body), lit(0)).cast(DataTypes.LongType).as("bytes"),
        body.as("body"));
  }

  /**
   * A column of the input under the name that {@code --columns} gave it; the text must be there.
   */
  private Column column(StructType columns, String part) {
    String name = input.columns().getOrDefault(part, part);
    boolean given = input.columns().containsKey(part) || part.equals("text");
    if (given && Arrays.stream(columns.fieldNames()).noneMatch(name::equals)) {
      throw new IllegalArgumentException(
          "no column '%s' for the %s; there are %s"
              .formatted(name, part, String.join(", ", columns.fieldNames())));
    }
    boolean there = Arrays.asList(columns.fieldNames()).contains(name);
    return there ? col("`" + name + "`").cast(DataTypes.StringType) : NONE;
  }

  private Dataset<Row> source(String format, StructType columns) {
    if (stream) {
      return spark
          .readStream()
          .format(format)
          .schema(columns)
          .option("recursiveFileLookup", true)
          .option("pathGlobFilter", input.format().files())
          .option("maxFilesPerTrigger", input.batch())
          .load(input.location());
    }
    return spark
        .read()
        .format(format)
        .schema(columns)
        .option("recursiveFileLookup", true)
        .option("pathGlobFilter", input.format().files())
        .load(input.location());
  }

  private static Map<String, Column> absent(String... names) {
    Map<String, Column> columns = new LinkedHashMap<>();
    Arrays.stream(names).forEach(name -> columns.put(name, NONE));
    return columns;
  }

  private Dataset<Row> withKey(Dataset<Row> records) {
    Column said =
        concat(
            coalesce(col("id"), lit("")).cast(DataTypes.BinaryType),
            END.cast(DataTypes.BinaryType),
            coalesce(col("title"), lit("")).cast(DataTypes.BinaryType),
            END.cast(DataTypes.BinaryType),
            coalesce(
                col("body"), col("bytes").cast(DataTypes.StringType).cast(DataTypes.BinaryType)));
    return records
        .withColumn("key", substring(sha2(said, 256), 1, DIGITS_OF_KEY))
        .select(
            Arrays.stream(RawRecord.COLUMNS.fieldNames())
                .map(name -> col(name))
                .toArray(Column[]::new));
  }
}
