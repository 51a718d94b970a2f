package io.articleinsights.web.view.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a snippet. */
@Schema(name = "SnippetPart", description = "A piece of a snippet: plain text, never HTML.")
public record SnippetPartView(
    @Schema(required = true, description = "As it stands in the article.", examples = "harbour")
        String text,
    @Schema(required = true, description = "Whether it is a matched word.", examples = "true")
        boolean match) {}
