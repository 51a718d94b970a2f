package io.articleinsights.web.view.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.OccurrenceView;
import io.articleinsights.web.view.search.SnippetView;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article that has a keyword. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "KeywordArticle", description = "An article that has a keyword.")
public record KeywordArticleView(
    @Schema(
            required = true,
            description = "Id of the article.",
            examples = "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber")
        String article,
    @Schema(
            description = "Its headline; absent when it has none.",
            examples = "Harbour to open in May")
        Optional<String> title,
    @Schema(
            required = true,
            description = "Number of occurrences in its body.",
            minimum = "0",
            examples = "6")
        int count,
    @Schema(
            required = true,
            description = "Number of occurrences in its headline.",
            minimum = "0",
            examples = "1")
        int inTitle,
    @Schema(
            required = true,
            description =
                "Places in its body, in the order of the text, as many as were asked for.")
        List<OccurrenceView> occurrences,
    @Schema(
            required = true,
            description = "Number of places that are not listed here.",
            minimum = "0",
            examples = "0")
        int occurrencesLeftOut,
    @Schema(
            description =
                "Some of the text around its first place; absent when only the headline has it.")
        Optional<SnippetView> snippet) {}
