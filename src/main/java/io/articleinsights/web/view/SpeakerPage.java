package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of speakers. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "SpeakerPage", description = "A page of speakers.")
public record SpeakerPage(
    @Schema(required = true, description = "The speakers of this page.") List<SpeakerView> items,
    @Schema(
            required = true,
            description = "Number of this page, from 1.",
            minimum = "1",
            examples = "1")
        int page,
    @Schema(
            required = true,
            description = "Greatest number of items on a page.",
            minimum = "1",
            maximum = "500",
            examples = "20")
        int size,
    @Schema(
            required = true,
            description = "Number of items on all pages.",
            minimum = "0",
            examples = "19")
        int total,
    @Schema(required = true, description = "Where to go from here: paths on this server by name.")
        Map<String, String> links) {}
