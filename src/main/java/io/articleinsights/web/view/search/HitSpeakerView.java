package io.articleinsights.web.view.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who said a quote that was found. */
@Schema(name = "HitSpeaker", description = "Who said a quote that was found.")
public record HitSpeakerView(
    @Schema(required = true, description = "Slug of the name.", examples = "xi-jinping") String id,
    @Schema(required = true, description = "The fullest name.", examples = "Xi Jinping")
        String name) {}
