package io.articleinsights.web.view.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.CsvTable;
import io.articleinsights.web.view.place.SpanView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what a search found. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "SearchPage", description = "A page of what a search found.")
public record SearchPage(
    @Schema(required = true, description = "The hits of this page, the best first.")
        List<SearchHitView> items,
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
    @Schema(required = true, description = "How all hits spread, not only those of this page.")
        FacetsView facets,
    @Schema(required = true, description = "Where to go from here: paths on this server by name.")
        Map<String, String> links)
    implements CsvTable {

  @Override
  public List<String> header() {
    return List.of(
        "rank",
        "kind",
        "article",
        "title",
        "source",
        "place",
        "published",
        "paragraph",
        "quote",
        "speaker",
        "start",
        "end",
        "score",
        "text");
  }

  @Override
  public List<List<Object>> rows() {
    return items.stream().map(SearchPage::row).toList();
  }

  private static List<Object> row(SearchHitView hit) {
    return List.of(
        hit.rank(),
        hit.kind(),
        hit.article(),
        hit.title().orElse(""),
        hit.source().orElse(""),
        hit.place().orElse(""),
        hit.published().orElse(""),
        orBlank(hit.paragraph()),
        hit.quote().orElse(""),
        hit.speaker().map(HitSpeakerView::name).orElse(""),
        orBlank(hit.span().map(SpanView::start)),
        orBlank(hit.span().map(SpanView::end)),
        hit.score(),
        hit.snippet().text());
  }

  private static Object orBlank(Optional<Integer> number) {
    return number.isPresent() ? number.get() : "";
  }
}
