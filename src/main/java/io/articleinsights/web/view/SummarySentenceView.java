package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.web.view.place.SpanView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence that the summary chose. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "SummarySentence", description = "A sentence that the summary chose.")
public record SummarySentenceView(
    @Schema(
            description = "Id of the article it is from; only in answers over the whole library.",
            examples = "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber")
        Optional<String> article,
    @Schema(
            required = true,
            description = "The sentence, unchanged.",
            examples = "The work would begin in May.")
        String text,
    @Schema(
            description =
                "The sentence as the summary tells it, a pronoun, a surname or initials explained"
                    + " in brackets; only when that differs.",
            examples = "He [Xi Jinping] pointed out that the work would begin in May.")
        Optional<String> told,
    @Schema(description = "What is explained in brackets; only when something is.")
        Optional<List<Substitution>> substitutions,
    @Schema(required = true, description = "Number of words.", minimum = "0", examples = "23")
        int words,
    @Schema(required = true, description = "Where it stands.") SpanView span,
    @Schema(
            required = true,
            description = "Number of its paragraph.",
            minimum = "1",
            examples = "1")
        int paragraph,
    @Schema(required = true, description = "Its number in the body.", minimum = "1", examples = "1")
        int sentence,
    @Schema(
            required = true,
            description =
                "Why it was chosen: the higher, the better; comparable within one summary.",
            examples = "0.77")
        double score,
    @Schema(description = "The parts of the score by name; only with explain=true.")
        Optional<Map<String, Double>> parts) {

  /** Words that the summary explains. */
  @Schema(
      name = "Substitution",
      description = "A pronoun, surname or initials that the summary explains in brackets.")
  public record Substitution(
      @Schema(required = true, description = "The words as they stand.", examples = "He")
          String text,
      @Schema(required = true, description = "Where it stands.") SpanView span,
      @Schema(required = true, description = "Whom they mean.", examples = "Xi Jinping")
          String name,
      @Schema(
              required = true,
              description = "What the summary has in its place.",
              examples = "He [Xi Jinping]")
          String replacement) {}

  /** The sentence as the summary tells it. */
  public String asTold() {
    return told.orElse(text);
  }
}
