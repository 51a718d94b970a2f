package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of quotes. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "QuotePage", description = "A page of quotes.")
public record QuotePage(
    @Schema(required = true, description = "The quotes of this page.") List<QuoteView> items,
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
    return List.of(
        "id",
        "type",
        "text",
        "speaker",
        "speakerId",
        "cue",
        "paragraph",
        "start",
        "end",
        "confidence",
        "attitude",
        "article");
  }

  @Override
  public List<List<Object>> rows() {
    return items.stream().map(QuotePage::row).toList();
  }

  private static List<Object> row(QuoteView quote) {
    return List.of(
        quote.id(),
        quote.type(),
        quote.text(),
        quote.speaker().map(QuoteSpeakerView::name).orElse(""),
        quote.speaker().map(QuoteSpeakerView::id).orElse(""),
        quote.cue().map(CueView::text).orElse(""),
        quote.paragraph(),
        quote.segments().get(0).span().start(),
        quote.segments().get(quote.segments().size() - 1).span().end(),
        quote.confidence(),
        quote.attitude(),
        quote.article().orElse(""));
  }
}
