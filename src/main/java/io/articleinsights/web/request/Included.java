package io.articleinsights.web.request;

import java.util.List;
import java.util.Set;

/** The parts of an analysis that are wanted. */
public record Included(
    boolean quotes, boolean speakers, boolean keywords, boolean summary, boolean paragraphs) {

  static final List<String> NAMES =
      List.of("quotes", "speakers", "keywords", "summary", "paragraphs");

  static Included of(Set<String> names) {
    return new Included(
        names.contains("quotes"),
        names.contains("speakers"),
        names.contains("keywords"),
        names.contains("summary"),
        names.contains("paragraphs"));
  }
}
