package io.articleinsights.web.view.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a keyword stands, article by article. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(
    name = "KeywordPlaces",
    description =
        "Where a keyword stands: a page of articles, those that have it most often first.")
public record KeywordPlacesView(
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
            description = "Number of occurrences in all headlines.",
            minimum = "0",
            examples = "1")
        int inTitle,
    @Schema(
            required = true,
            description =
                "The forms that occur in the articles of this page, as written, the most frequent"
                    + " first.")
        List<String> forms,
    @Schema(required = true, description = "The articles of this page.")
        List<KeywordArticleView> items,
    @Schema(
            required = true,
            description = "Number of this page, from 1.",
            minimum = "1",
            examples = "1")
        int page,
    @Schema(
            required = true,
            description = "Greatest number of items on a page.",
            minimum = "1",
            maximum = "500",
            examples = "20")
        int size,
    @Schema(
            required = true,
            description = "Number of articles that have it.",
            minimum = "1",
            examples = "1")
        int total,
    @Schema(required = true, description = "Where to go from here: paths on this server by name.")
        Map<String, String> links) {}
