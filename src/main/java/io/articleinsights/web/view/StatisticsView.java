package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long an article is, boilerplate left out. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Statistics", description = "How long an article is, boilerplate left out.")
public record StatisticsView(
    @Schema(
            required = true,
            description = "Number of body paragraphs.",
            minimum = "0",
            examples = "19")
        int paragraphs,
    @Schema(
            required = true,
            description = "Number of sentences of the body.",
            minimum = "0",
            examples = "22")
        int sentences,
    @Schema(
            required = true,
            description = "Number of words of the body.",
            minimum = "0",
            examples = "801")
        int words,
    @Schema(
            required = true,
            description = "Number of Unicode code points of the body paragraphs.",
            minimum = "0",
            examples = "5290")
        int characters,
    @Schema(
            required = true,
            description = "Minutes to read it at 238 words a minute (Brysbaert 2019), rounded up.",
            minimum = "0",
            examples = "4")
        int readingMinutes) {}
