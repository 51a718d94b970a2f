package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that can be said of a text. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Analysis", description = "Everything that can be said of a text.")
public record AnalysisView(
    @Schema(
            description = "The id that was sent with the text; absent when there was none.",
            examples = "2026-0042")
        Optional<String> id,
    @Schema(required = true, description = "What it is and how long.") ArticleView article,
    @Schema(
            description =
                "The extracted text that the spans refer to; only for HTML and Markdown, otherwise"
                    + " they refer to the text that was sent.")
        Optional<String> text,
    @Schema(description = "Its body paragraphs, unless include leaves them out.")
        Optional<List<ParagraphView>> paragraphs,
    @Schema(description = "Its quotes, filtered as asked, unless include leaves them out.")
        Optional<List<QuoteView>> quotes,
    @Schema(description = "Who is quoted, unless include leaves them out.")
        Optional<List<SpeakerView>> speakers,
    @Schema(description = "Its keywords, ranked and cut as asked, unless include leaves them out.")
        Optional<List<KeywordView>> keywords,
    @Schema(description = "Its summary, unless include leaves it out.")
        Optional<SummaryView> summary) {}
