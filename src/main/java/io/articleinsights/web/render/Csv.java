package io.articleinsights.web.render;

import io.articleinsights.web.view.CsvTable;
import java.util.List;

/**
 * Writes tables as RFC 4180 (2005) has them: commas, CRLF, quotation marks doubled. A text that a
 * spreadsheet would take for a formula is led by an apostrophe, so that it stays a text.
 */
final class Csv {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
  private static final String LINE_END = "\r\n";

  private Csv() {}

  static String of(CsvTable table) {
    StringBuilder csv = new StringBuilder();
    append(csv, table.header());
    table.rows().forEach(row -> append(csv, row));
    return csv.toString();
  }

  private static void append(StringBuilder csv, List<?> row) {
    String comma = "";
    for (Object cell : row) {
      csv.append(comma).append(cell instanceof String text ? quoted(harmless(text)) : cell);
      comma = ",";
    }
    csv.append(LINE_END);
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
