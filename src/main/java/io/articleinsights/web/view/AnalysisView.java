package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that can be said of a text. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Analysis", description = "Everything that can be said of a text.")
public record AnalysisView(
    @Schema(required = true, description = "What it is and how long.") ArticleView article,
    @Schema(
            description =
                "The extracted text that the spans refer to; only for HTML and Markdown, otherwise they refer to the text that was sent.")
        Optional<String> text,
    @Schema(required = true, description = "Its body paragraphs.") List<ParagraphView> paragraphs,
    @Schema(required = true, description = "Its quotes, filtered as asked.") List<QuoteView> quotes,
    @Schema(required = true, description = "Who is quoted.") List<SpeakerView> speakers,
    @Schema(required = true, description = "Its keywords, ranked and cut as asked.")
        List<KeywordView> keywords,
    @Schema(required = true, description = "Its summary.") SummaryView summary) {}
