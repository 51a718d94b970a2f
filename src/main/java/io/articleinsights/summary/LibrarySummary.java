package io.articleinsights.summary;

import io.articleinsights.summary.pool.Algorithm;
import java.util.List;
import java.util.Objects;

/**
 * An extractive summary of several articles.
 *
 * @param algorithm how it was made
 * @param sentences the chosen sentences, those of one article together, in the order of the
 *     articles and of their texts; none says what another one says
 * @param words number of words of the chosen sentences and of what is put in brackets
 * @param originalWords number of words of all articles' bodies
 */
public record LibrarySummary(
    Algorithm algorithm, List<LibrarySentence> sentences, int words, int originalWords) {

  /**
   * A chosen sentence and where it is from.
   *
   * @param article number of the article, from 0, in the order in which they were given
   * @param sentence the sentence within that article
   */
  public record LibrarySentence(int article, SummarySentence sentence) {

    public LibrarySentence {
      Objects.requireNonNull(sentence);
    }
  }

  public LibrarySummary {
    Objects.requireNonNull(algorithm);
    sentences = List.copyOf(sentences);
  }
}
