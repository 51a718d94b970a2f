package io.articleinsights.web.view.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.place.SpanView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of a hit's text around the first matched words. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(
    name = "Snippet",
    description =
        "The hit's text; of a long one what stands around the first matched words, as its span"
            + " tells.")
public record SnippetView(
    @Schema(
            description =
                "Where it stands in the text of the article; absent for a headline that was given"
                    + " beside the text.")
        Optional<SpanView> span,
    @Schema(
            required = true,
            description = "What it is made of, in order; joined they are its text.")
        List<SnippetPartView> parts) {

  String text() {
    return parts.stream().map(SnippetPartView::text).collect(Collectors.joining());
  }
}
