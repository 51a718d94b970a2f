package io.articleinsights.web.view.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How all hits spread, not only those of the page. */
@Schema(name = "Facets", description = "How all hits spread, not only those of this page.")
public record FacetsView(
    @Schema(
            required = true,
            description =
                "Who said what was found: a quote that is a hit, or one that begins in a paragraph"
                    + " that is; narrow with speaker.")
        FacetListView speakers,
    @Schema(required = true, description = "Agencies and papers; narrow with source.")
        FacetListView sources,
    @Schema(required = true, description = "Articles; narrow with article.")
        FacetListView articles) {}
