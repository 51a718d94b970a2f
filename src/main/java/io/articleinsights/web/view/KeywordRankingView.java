package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keywords, the strongest first. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "KeywordRanking", description = "Keywords, the strongest first.")
public record KeywordRankingView(
    @Schema(required = true, description = "The keywords, ranked and cut as asked.")
        List<KeywordView> items,
    @Schema(
            required = true,
            description = "How many there would be without the limit.",
            minimum = "0",
            examples = "50")
        int total,
    @Schema(required = true, description = "Where to go from here: paths on this server by name.")
        Map<String, String> links)
    implements CsvTable {

  @Override
  public List<String> header() {
    return List.of("rank", "keyword", "kind", "count", "score", "inTitle", "forms");
  }

  @Override
  public List<List<Object>> rows() {
    return items.stream().map(KeywordRankingView::row).toList();
  }

  private static List<Object> row(KeywordView keyword) {
    return List.of(
        keyword.rank(),
        keyword.keyword(),
        keyword.kind(),
        keyword.count(),
        keyword.score(),
        keyword.inTitle(),
        String.join("; ", keyword.forms()));
  }
}
