package io.articleinsights.web.view.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.OccurrenceView;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word or phrase that a library is about. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "LibraryKeyword", description = "A word or phrase that a library is about.")
public record LibraryKeywordView(
    @Schema(
            required = true,
            description = "How the articles write it most often that have it most often.",
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
            description = "Number of occurrences in all bodies.",
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
            description = "Number of occurrences in all headlines.",
            minimum = "0",
            examples = "1")
        int inTitle,
    @Schema(
            required = true,
            description =
                "The forms that occur in the articles listed here, as written, the most frequent"
                    + " first.")
        List<String> forms,
    @Schema(
            required = true,
            description =
                "Places in the bodies, as many as were asked for, those of the articles that have"
                    + " it most often first.")
        List<OccurrenceView> occurrences,
    @Schema(
            required = true,
            description = "Number of places that are not listed here.",
            minimum = "0",
            examples = "0")
        int occurrencesLeftOut,
    @Schema(
            required = true,
            description = "Number of articles that have it.",
            minimum = "1",
            examples = "1")
        int articleCount,
    @Schema(
            required = true,
            description = "How often the five of them have it that have it most often.")
        List<ArticleCountView> articles,
    @Schema(required = true, description = "Where to go from here: places, all of them by article.")
        Map<String, String> links) {}
