package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word or phrase that an article is about. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Keyword", description = "A word or phrase that an article is about.")
public record KeywordView(
    @Schema(
            required = true,
            description = "Its most frequent readable form.",
            examples = "cyber security")
        String keyword,
    @Schema(
            required = true,
            description = "One word or several.",
            enumeration = {"WORD", "PHRASE"},
            examples = "PHRASE")
        String kind,
    @Schema(
            required = true,
            description = "Number of occurrences in the body.",
            minimum = "0",
            examples = "6")
        int count,
    @Schema(
            required = true,
            description = "Salience from 0 to 1, 1 the strongest.",
            minimum = "0",
            maximum = "1",
            examples = "0.81")
        double score,
    @Schema(
            required = true,
            description = "Its place in this ranking, from 1.",
            minimum = "1",
            examples = "1")
        int rank,
    @Schema(
            required = true,
            description = "Number of occurrences in the headline.",
            minimum = "0",
            examples = "1")
        int inTitle,
    @Schema(
            required = true,
            description = "The forms that occur, as written, the most frequent first.")
        List<String> forms,
    @Schema(
            required = true,
            description =
                "Its places in the body, in the order of the text: all of them unless fewer are"
                    + " asked for, and never more than a thousand.")
        List<OccurrenceView> occurrences,
    @Schema(
            required = true,
            description = "Number of places that are not listed here.",
            minimum = "0",
            examples = "0")
        int occurrencesLeftOut) {}
