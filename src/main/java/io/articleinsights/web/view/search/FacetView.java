package io.articleinsights.web.view.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many hits one of the values of a facet has. */
@Schema(name = "Facet", description = "How many hits share a speaker, a source or an article.")
public record FacetView(
    @Schema(
            required = true,
            description = "What to narrow the search with: an id, or the name of a source.",
            examples = "xi-jinping")
        String value,
    @Schema(required = true, description = "What to show for it.", examples = "Xi Jinping")
        String label,
    @Schema(required = true, description = "Number of hits.", minimum = "1", examples = "3")
        int count) {}
