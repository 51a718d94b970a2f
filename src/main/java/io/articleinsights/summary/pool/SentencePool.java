package io.articleinsights.summary.pool;

import io.articleinsights.text.AnnotatedText;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences that a summary chooses from, those of several articles one after the other, with
 * what every algorithm asks of them.
 */
public final class SentencePool {

  private final List<SummarySource> sources;
  private final int[] firstSentences;
  private final int[] sourceOf;
  private final SentenceTerms words = new SentenceTerms();
  private final TermVectors vectors;

  public SentencePool(List<SummarySource> sources) {
    this.sources = List.copyOf(sources);
    firstSentences = new int[sources.size() + 1];
    for (int source = 0; source < sources.size(); source++) {
      words.add(sources.get(source).body());
      firstSentences[source + 1] = words.sentenceCount();
    }
    sourceOf = new int[words.sentenceCount()];
    for (int source = 0; source < sources.size(); source++) {
      Arrays.fill(sourceOf, firstSentences[source], firstSentences[source + 1], source);
    }
    vectors = TermVectors.of(words);
  }

  public int size() {
    return words.sentenceCount();
  }

  public SentenceTerms words() {
    return words;
  }

  public TermVectors vectors() {
    return vectors;
  }

  public int sourceCount() {
    return sources.size();
  }

  public SummarySource source(int source) {
    return sources.get(source);
  }

  /** The first sentence of a source; of the number of sources, the number of sentences. */
  public int firstSentence(int source) {
    return firstSentences[source];
  }

  public int sourceOf(int sentence) {
    return sourceOf[sentence];
  }

  /** The number of a sentence in its own source, from 0. */
  public int numberInSource(int sentence) {
    return sentence - firstSentences[sourceOf[sentence]];
  }

  /** Number of words of a sentence as a summary counts them. */
  public int wordCount(int sentence) {
    AnnotatedText body = source(sourceOf(sentence)).body();
    int number = numberInSource(sentence);
    return body.wordCount(body.firstToken(number), body.endToken(number));
  }

  /** Number of words of all sentences. */
  public int wordCount() {
    int count = 0;
    for (SummarySource source : sources) {
      count += source.body().wordCount(0, source.body().tokenCount());
    }
    return count;
  }
}
