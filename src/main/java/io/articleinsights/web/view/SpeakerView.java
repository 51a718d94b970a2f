package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone who is quoted: a person, an organisation or a group. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(
    name = "Speaker",
    description = "Someone who is quoted: a person, an organisation or a group.")
public record SpeakerView(
    @Schema(required = true, description = "Slug of the name.", examples = "xi-jinping") String id,
    @Schema(
            required = true,
            description = "The fullest name that the article gives.",
            examples = "Xi Jinping")
        String name,
    @Schema(required = true, description = "The other names that the article uses.")
        List<String> aliases,
    @Schema(
            description = "Title or function as the article gives it.",
            examples = "Chinese President")
        Optional<String> role,
    @Schema(required = true, description = "Number of quotes.", minimum = "0", examples = "3")
        int quotes,
    @Schema(
            description =
                "Number of articles that quote them; only in answers over the whole library.",
            minimum = "1",
            examples = "1")
        Optional<Integer> articleCount,
    @Schema(
            description =
                "Ids of the first ten articles that quote them; only in answers over the whole"
                    + " library.")
        Optional<List<String>> articles) {}
