package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.place.SpanView;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body paragraph. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Paragraph", description = "A body paragraph.")
public record ParagraphView(
    @Schema(
            description = "Id of the article it is from; only in answers over the whole library.",
            examples = "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber")
        Optional<String> article,
    @Schema(
            required = true,
            description = "Number of the paragraph in the body, from 1.",
            minimum = "1",
            examples = "1")
        int number,
    @Schema(
            required = true,
            description = "The paragraph, dateline left out.",
            examples = "The work would begin in May.")
        String text,
    @Schema(required = true, description = "Where it stands.") SpanView span,
    @Schema(required = true, description = "Number of words.", minimum = "0", examples = "23")
        int words,
    @Schema(required = true, description = "Its sentences in the order of the text.")
        List<SentenceView> sentences) {}
