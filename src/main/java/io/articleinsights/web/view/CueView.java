package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.place.SpanView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words that announce a quote. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Cue", description = "The words that announce a quote.")
public record CueView(
    @Schema(required = true, description = "The words.", examples = "added") String text,
    @Schema(required = true, description = "Their dictionary form.", examples = "add") String lemma,
    @Schema(required = true, description = "Where they stand.") SpanView span,
    @Schema(
            required = true,
            description = "Whether it was not said: did not say, never said.",
            examples = "false")
        boolean negated,
    @Schema(
            required = true,
            description = "Whether it is only possible or to come: would say, may have told.",
            examples = "false")
        boolean modal) {}
