package io.articleinsights.web.view.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A half-open range [start, end) of the text served at …/text. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Span", description = "A half-open range [start, end) of the text served at …/text.")
public record SpanView(
    @Schema(
            required = true,
            description =
                "Offset of the first unit, from 0; UTF-16 code units unless offsets says"
                    + " otherwise.",
            minimum = "0",
            examples = "53")
        int start,
    @Schema(
            required = true,
            description = "Offset after the last unit.",
            minimum = "0",
            examples = "73")
        int end) {}
