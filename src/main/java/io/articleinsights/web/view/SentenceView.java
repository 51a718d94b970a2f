package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.place.SpanView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence of a paragraph. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Sentence", description = "A sentence of a paragraph.")
public record SentenceView(
    @Schema(
            required = true,
            description = "Number of the sentence in the body, from 1.",
            minimum = "1",
            examples = "1")
        int number,
    @Schema(
            required = true,
            description = "The sentence.",
            examples = "The work would begin in May.")
        String text,
    @Schema(required = true, description = "Where it stands.") SpanView span) {}
