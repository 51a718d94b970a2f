package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a quote is ascribed to, resolved within the article. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(
    name = "QuoteSpeaker",
    description = "Who a quote is ascribed to, resolved within the article.")
public record QuoteSpeakerView(
    @Schema(
            required = true,
            description = "Slug of the name, unique within the article.",
            examples = "xi-jinping")
        String id,
    @Schema(
            required = true,
            description = "The fullest name that the article gives.",
            examples = "Xi Jinping")
        String name,
    @Schema(required = true, description = "The words that name the speaker at the quote.")
        SegmentView mention,
    @Schema(
            required = true,
            description = "How the mention led to the speaker.",
            enumeration = {"NAME", "ALIAS", "PRONOUN", "DESCRIPTION"},
            examples = "ALIAS")
        String resolution) {}
