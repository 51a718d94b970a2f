package io.articleinsights.summary;

import io.articleinsights.text.AnnotatedText;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences that a summary chooses from, those of several articles one behind the other, with
 * what every algorithm asks of them.
 */
final class SentencePool {

  private final List<SummarySource> sources;
  private final int[] firstSentences;
  private final int[] sourceOf;
  private final SentenceWords words = new SentenceWords();
  private final TermVectors vectors;

  SentencePool(List<SummarySource> sources) {
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

  int size() {
    return words.sentenceCount();
  }

  SentenceWords words() {
    return words;
  }

  TermVectors vectors() {
    return vectors;
  }

  int sourceCount() {
    return sources.size();
  }

  SummarySource source(int source) {
    return sources.get(source);
  }

  /** The first sentence of a source; of the number of sources, the number of sentences. */
  int firstSentence(int source) {
    return firstSentences[source];
  }

  int sourceOf(int sentence) {
    return sourceOf[sentence];
  }

  /** The number of a sentence in its own source, from 0. */
  int numberInSource(int sentence) {
    return sentence - firstSentences[sourceOf[sentence]];
  }

  /** Number of words of a sentence as a summary counts them. */
  int wordCount(int sentence) {
    AnnotatedText body = source(sourceOf(sentence)).body();
    int number = numberInSource(sentence);
    return body.wordCount(body.firstToken(number), body.endToken(number));
  }

  /** Number of words of all sentences. */
  int wordCount() {
    int count = 0;
    for (SummarySource source : sources) {
      count += source.body().wordCount(0, source.body().tokenCount());
    }
    return count;
  }

  String text(int sentence) {
    AnnotatedText body = source(sourceOf(sentence)).body();
    return body.sentenceSpan(numberInSource(sentence)).of(body.text());
  }
}
