package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.place.SpanView;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where a keyword occurs. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Occurrence", description = "A place where a keyword occurs.")
public record OccurrenceView(
    @Schema(
            description = "Id of the article it is from; only in answers over the whole library.",
            examples = "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber")
        Optional<String> article,
    @Schema(
            required = true,
            description = "Number of the paragraph.",
            minimum = "1",
            examples = "1")
        int paragraph,
    @Schema(required = true, description = "Where it stands.") SpanView span) {}
