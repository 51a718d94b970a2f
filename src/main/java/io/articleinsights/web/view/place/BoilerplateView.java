package io.articleinsights.web.view.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the text that is not the article. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Boilerplate", description = "A part of the text that is not the article.")
public record BoilerplateView(
    @Schema(
            required = true,
            description = "The words as they stand in the text.",
            examples = "Share This")
        String text,
    @Schema(required = true, description = "Where they stand.") SpanView span,
    @Schema(
            required = true,
            description =
                "What it is: menus and topics (NAVIGATION), words at a picture (CAPTION), who wrote"
                    + " it and when (BYLINE), where a later report comes from (DATELINE), lines"
                    + " under the headline (STANDFIRST), other stories (RELATED), share buttons"
                    + " (SHARING), copyright and cookies (LEGAL), readers' comments (COMMENTS),"
                    + " advertisements and newsletters (PROMOTION), editors' notes (CORRECTION),"
                    + " whom to ask (CONTACT), the headline once more (HEADLINE), or none of these"
                    + " (OTHER).",
            enumeration = {
              "NAVIGATION",
              "CAPTION",
              "BYLINE",
              "DATELINE",
              "STANDFIRST",
              "RELATED",
              "SHARING",
              "LEGAL",
              "COMMENTS",
              "PROMOTION",
              "CORRECTION",
              "CONTACT",
              "HEADLINE",
              "OTHER"
            },
            examples = "SHARING")
        String kind) {}
