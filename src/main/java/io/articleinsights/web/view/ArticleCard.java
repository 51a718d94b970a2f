package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.articleinsights.web.view.article.MetadataView;
import io.articleinsights.web.view.article.QualityView;
import io.articleinsights.web.view.place.TextView;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "ArticleCard", description = "An article as a list shows it.")
public record ArticleCard(
    @Schema(
            required = true,
            description = "Stable id: slug of the title.",
            examples = "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber")
        String id,
    @Schema(description = "The headline; absent when there is none.") Optional<TextView> title,
    @Schema(description = "Where the report comes from.", examples = "Beijing")
        Optional<String> place,
    @Schema(description = "Agency or paper.", examples = "Xinhua") Optional<String> source,
    @Schema(
            required = true,
            description =
                "Language tag (BCP 47) of the text: en, or und when it does not look like English,"
                    + " which is all that the service reads.",
            examples = "en")
        String language,
    @JsonUnwrapped MetadataView metadata,
    @JsonUnwrapped QualityView rating,
    @Schema(required = true, description = "How much it holds.") CountsView counts,
    @Schema(required = true, description = "Where to go from here: paths on this server by name.")
        Map<String, String> links) {}
