package io.articleinsights.web.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to analyse. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "SentText", description = "A text to analyse.")
public record SentText(
    @Schema(
            description = "An id of your own; it comes back in the answer, or in the problem.",
            maxLength = 200,
            examples = "2026-0042")
        Optional<String> id,
    @Schema(
            description = "The headline, when it is known; otherwise the text's own is looked for.",
            examples = "Council backs new tram line")
        Optional<String> title,
    @Schema(
            required = true,
            description = "The text, plain.",
            examples = "Mayor Anna Berg said the city would build a tram line to the port by 2030.")
        String text) {

  /** The text alone. */
  public static SentText of(String text) {
    return new SentText(Optional.empty(), Optional.empty(), text);
  }
}
