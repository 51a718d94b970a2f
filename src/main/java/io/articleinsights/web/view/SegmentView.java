package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.place.SpanView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An unbroken run of quoted words. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Segment", description = "An unbroken run of quoted words.")
public record SegmentView(
    @Schema(required = true, description = "The words.", examples = "the work would begin in May")
        String text,
    @Schema(required = true, description = "Where they stand.") SpanView span) {}
