package io.articleinsights.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.articleinsights.summary.pool.Algorithm;
import io.articleinsights.web.request.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an article says, in a few of its own sentences. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Summary", description = "What an article says, in a few of its own sentences.")
public record SummaryView(
    @Schema(
            required = true,
            description = "How the sentences were chosen.",
            enumeration = {
              "default",
              "lead",
              "textrank",
              "lexrank",
              "luhn",
              "lsa",
              "sumbasic",
              "klsum"
            },
            examples = "default")
        String algorithm,
    @Schema(
            required = true,
            description =
                "The chosen sentences, joined by a space. Where it is certain whom a pronoun means"
                    + " that the summary itself leaves open, the name follows in brackets.",
            examples = "The work would begin in May.")
        String text,
    @Schema(
            required = true,
            description = "Number of words of the summary, those in brackets counted.",
            minimum = "0",
            examples = "92")
        int words,
    @Schema(
            required = true,
            description = "Number of words of the body.",
            minimum = "0",
            examples = "801")
        int originalWords,
    @Schema(
            required = true,
            description = "Share of the words that the summary keeps.",
            minimum = "0",
            maximum = "1",
            examples = "0.11")
        double compression,
    @Schema(
            required = true,
            description = "The chosen sentences in the order of the text, none twice.")
        List<SummarySentenceView> sentences,
    @Schema(
            description =
                "Ids of the articles that were summarised: those that have most of what the library"
                    + " as a whole is about; only in answers over several articles.")
        Optional<List<String>> articles,
    @Schema(
            description =
                "Number of articles that were left out; only in answers over several articles.",
            minimum = "0",
            examples = "0")
        Optional<Integer> articlesLeftOut) {

  public static SummaryView of(
      Algorithm algorithm, List<SummarySentenceView> sentences, int words, int originalWords) {
    return new SummaryView(
        Parameters.nameOf(algorithm),
        sentences.stream().map(SummarySentenceView::asTold).collect(Collectors.joining(" ")),
        words,
        originalWords,
        originalWords == 0 ? 0 : Rounded.of((double) words / originalWords),
        sentences,
        Optional.empty(),
        Optional.empty());
  }

  /** The same with the articles that it is of. */
  public SummaryView over(List<String> summarised, int leftOut) {
    return new SummaryView(
        algorithm,
        text,
        words,
        originalWords,
        compression,
        sentences,
        Optional.of(summarised),
        Optional.of(leftOut));
  }

  /** The summary to read as plain text. */
  public String plainText() {
    return text + "\n";
  }
}
