package io.articleinsights.web.view;

import java.util.List;

/** An answer that can also be read as a table. */
public interface CsvTable {

  List<String> header();

  /** Strings and numbers, as many in each row as the header has. */
  List<List<Object>> rows();
}
