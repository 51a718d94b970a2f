package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.articleinsights.web.view.article.MetadataView;
import io.articleinsights.web.view.article.QualityView;
import io.articleinsights.web.view.place.BoilerplateView;
import io.articleinsights.web.view.place.TextView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article: what it is and how long. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Article", description = "An article: what it is and how long.")
public record ArticleView(
    @Schema(
            description = "Stable id: slug of the title; absent for a text that was sent.",
            examples = "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber")
        Optional<String> id,
    @Schema(description = "The headline; absent when there is none.") Optional<TextView> title,
    @Schema(description = "The words that say where the report comes from.")
        Optional<TextView> dateline,
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
    @Schema(required = true, description = "How long it is.") StatisticsView statistics,
    @Schema(
            required = true,
            description =
                "What the text holds that is not the article, with its kind: boilerplate,"
                    + " repeated headlines.")
        List<BoilerplateView> boilerplate,
    @Schema(
            description =
                "Where to go from here: paths on this server by name; absent for a text that was"
                    + " sent.")
        Optional<Map<String, String>> links) {}
