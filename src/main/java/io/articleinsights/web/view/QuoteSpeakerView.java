package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a quote is ascribed to, resolved within the article. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "QuoteSpeaker",
    description = "Who a quote is ascribed to, resolved within the article.")
public record QuoteSpeakerView(
    @Schema(
            required = true,
            description =
                "Slug of the name, unique within the article. Those who speak together, and all of"
                    + " whom the article names, are one speaker here; the lists of speakers hold"
                    + " each member instead.",
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
        String resolution,
    @Schema(
            description =
                "Each of those who speak together, *Ann Lee and Ed Fry said*; absent for one who"
                    + " speaks alone.")
        List<MemberView> members) {}
