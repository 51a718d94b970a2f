package io.articleinsights.web.view.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words of the text and where they stand. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "TextPart", description = "Words of the text and where they stand.")
public record TextView(
    @Schema(
            required = true,
            description = "The words as they stand in the text.",
            examples = "Share This")
        String text,
    @Schema(description = "Where they stand; absent when they were given beside the text.")
        Optional<SpanView> span) {}
