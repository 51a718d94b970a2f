package io.articleinsights.web.view.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.CsvTable;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a library's keywords, the strongest first. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "KeywordPage", description = "A page of a library's keywords, the strongest first.")
public record KeywordPage(
    @Schema(required = true, description = "The keywords of this page.")
        List<LibraryKeywordView> items,
    @Schema(
            required = true,
            description = "Number of this page, from 1.",
            minimum = "1",
            examples = "1")
        int page,
    @Schema(
            required = true,
            description = "Greatest number of items on a page.",
            minimum = "1",
            maximum = "500",
            examples = "20")
        int size,
    @Schema(
            required = true,
            description = "Number of items on all pages.",
            minimum = "0",
            examples = "19")
        int total,
    @Schema(required = true, description = "Where to go from here: paths on this server by name.")
        Map<String, String> links)
    implements CsvTable {

  @Override
  public List<String> header() {
    return List.of("rank", "keyword", "kind", "count", "score", "inTitle", "forms", "articleCount");
  }

  @Override
  public List<List<Object>> rows() {
    return items.stream().map(KeywordPage::row).toList();
  }

  private static List<Object> row(LibraryKeywordView keyword) {
    return List.of(
        keyword.rank(),
        keyword.keyword(),
        keyword.kind(),
        keyword.count(),
        keyword.score(),
        keyword.inTitle(),
        String.join("; ", keyword.forms()),
        keyword.articleCount());
  }
}
