package io.articleinsights.summary;

import io.articleinsights.summary.pool.Algorithm;
import java.util.List;
import java.util.Objects;

/**
 * An extractive summary.
 *
 * @param algorithm how it was made
 * @param sentences the chosen sentences in the order of the text, none twice
 * @param words number of words of the chosen sentences and of what is put in brackets
 * @param originalWords number of words of the article's body
 */
public record Summary(
    Algorithm algorithm, List<SummarySentence> sentences, int words, int originalWords) {

  public Summary {
    Objects.requireNonNull(algorithm);
    sentences = List.copyOf(sentences);
  }
}
