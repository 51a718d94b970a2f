package io.articleinsights.web.view.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How all hits spread over the values of one facet. */
@Schema(
    name = "FacetList",
    description = "How all hits spread over speakers, sources or articles: those with most hits.")
public record FacetListView(
    @Schema(required = true, description = "At most twenty, those with most hits first.")
        List<FacetView> items,
    @Schema(
            required = true,
            description = "How many there are, those that are not listed included.",
            minimum = "0",
            examples = "57")
        int total) {}
