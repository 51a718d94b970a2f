package io.articleinsights.web.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of several who speak together. */
@Schema(name = "Member", description = "One of several who speak together.")
public record MemberView(
    @Schema(
            required = true,
            description = "Slug of the name, as in the list of speakers.",
            examples = "xi-jinping")
        String id,
    @Schema(
            required = true,
            description = "The fullest name that the article gives.",
            examples = "Xi Jinping")
        String name) {}
