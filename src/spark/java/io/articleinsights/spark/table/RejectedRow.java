package io.articleinsights.spark.table;

import io.articleinsights.spark.record.RawRecord;
import io.articleinsights.spark.record.RecordRefusal;
import java.nio.charset.StandardCharsets;

/** One row a record that was not analysed. */
final class RejectedRow {

  /** As much of a record as helps to find it; the origin tells where the whole of it lies. */
  private static final int START_OF_RECORD = 200;

  private RejectedRow() {}

  static Table table() {
    Schema schema =
        new Schema()
            .perhapsText("id", "Id of the article; null when the record does not tell it.")
            .text("key", "Hash of the record; with --resume a record is tried once.")
            .text("origin", "File, or topic, partition and offset, that the record is from.")
            .text("reason", "UNREADABLE, NO_TEXT, TOO_LARGE, TOO_SLOW or FAILED.")
            .text("detail", "The reason in words.")
            .bigNumber("bytes", "How long the record is.")
            .text("record", "Its first " + START_OF_RECORD + " bytes as text.");
    return new Table("rejected", schema, (article, rows) -> {});
  }

  /** The row that says why a record was not analysed, packed. */
  static byte[] packed(RawRecord record, RecordRefusal refusal) {
    RowPacker row = new RowPacker(Tables.REJECTED.columns().length(), CodePoints.NONE);
    row.perhapsText(refusal.id().or(record::id))
        .text(record.key())
        .text(record.origin())
        .text(refusal.reason().name())
        .text(refusal.getMessage())
        .bigNumber(record.bytes())
        .text(start(record.body()));
    return row.packed();
  }

  private static String start(byte[] body) {
    return new String(body, 0, Math.min(body.length, START_OF_RECORD), StandardCharsets.UTF_8);
  }
}
