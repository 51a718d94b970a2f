package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much an article holds. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Counts", description = "How much an article holds.")
public record CountsView(
    @Schema(
            required = true,
            description = "Number of body paragraphs.",
            minimum = "0",
            examples = "19")
        int paragraphs,
    @Schema(
            required = true,
            description = "Number of sentences of the body.",
            minimum = "0",
            examples = "22")
        int sentences,
    @Schema(
            required = true,
            description = "Number of words of the body.",
            minimum = "0",
            examples = "801")
        int words,
    @Schema(required = true, description = "Number of quotes.", minimum = "0", examples = "7")
        int quotes) {}
