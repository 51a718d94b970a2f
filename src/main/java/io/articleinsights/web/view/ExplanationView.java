package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.quote.Quote;
import io.articleinsights.quote.Trace;
import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Resolution;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something was taken for a quote, and for this speaker's. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(
    name = "Explanation",
    description = "Why something was taken for a quote, and for this speaker's.")
public record ExplanationView(
    @Schema(
            required = true,
            description = "Name of the rule that found it.",
            examples = "reported-that")
        String rule,
    @Schema(
            required = true,
            description = "What the rule looks for.",
            examples = "The speaker, a verb of saying, that and a clause.")
        String description,
    @Schema(
            required = true,
            description =
                "A text in which the rule finds a quote; a pilcrow ends a paragraph in it.",
            examples = "Ann Lee said that they won.")
        String example,
    @Schema(
            required = true,
            description =
                "How the confidence came about: where it starts, and each doubt's factor.",
            examples = "[\"0.8: the share of this rule's finds that were right in training\"]")
        List<String> confidence,
    @Schema(
            description = "How the mention led to the speaker; absent when the speaker is unknown.",
            examples = "“He” is a pronoun: the likeliest fitting person so far is Xi Jinping.")
        Optional<String> speaker) {

  public static ExplanationView of(Quote quote, Optional<String> mention) {
    Trace trace = quote.trace();
    return new ExplanationView(
        trace.rule(),
        trace.description(),
        trace.example(),
        trace.steps(),
        quote.attribution().map(attribution -> resolved(attribution, mention.orElse(""))));
  }

  private static String resolved(Attribution attribution, String mention) {
    String name = attribution.speaker().name();
    if (!attribution.members().isEmpty() && attribution.resolution() != Resolution.PRONOUN) {
      return "“" + mention + "” names several, who speak together: " + name + ".";
    }
    return "“"
        + mention
        + "” "
        + switch (attribution.resolution()) {
          case NAME -> "is the fullest name that the article gives.";
          case ALIAS -> "is a variant of a fuller name in the article: " + name + ".";
          case PRONOUN -> "is a pronoun: the likeliest fitting speaker is " + name + ".";
          case DESCRIPTION -> "is a description; it is taken to mean " + name + ".";
        };
  }
}
