package io.articleinsights.web.view.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often an article has a keyword. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "ArticleCount", description = "How often an article has a keyword.")
public record ArticleCountView(
    @Schema(
            required = true,
            description = "Id of the article.",
            examples = "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber")
        String article,
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
        int inTitle) {}
