package io.articleinsights.summary.pool;

import java.util.Arrays;

/** For every sentence its distinct content words, ascending, and how often each stands in it. */
public final class TermVectors {

  private final int[] starts;
  private final int[] terms;
  private final int[] counts;
  private final int[] sentenceFrequencies;

  private TermVectors(int[] starts, int[] terms, int[] counts, int[] sentenceFrequencies) {
    this.starts = starts;
    this.terms = terms;
    this.counts = counts;
    this.sentenceFrequencies = sentenceFrequencies;
  }

  static TermVectors of(SentenceTerms words) {
    int[] starts = new int[words.sentenceCount() + 1];
    int[] terms = new int[64];
    int[] counts = new int[64];
    int[] frequencies = new int[words.vocabularySize()];
    int end = 0;
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      int start = end;
      int[] content = words.contentWords(sentence);
      if (end + content.length > terms.length) {
        int room = Math.max(terms.length * 2, end + content.length);
        terms = Arrays.copyOf(terms, room);
        counts = Arrays.copyOf(counts, room);
      }
      for (int term : content) {
        if (end == start || terms[end - 1] != term) {
          terms[end] = term;
          counts[end++] = 0;
          frequencies[term]++;
        }
        counts[end - 1]++;
      }
      starts[sentence + 1] = end;
    }
    return new TermVectors(starts, terms, counts, frequencies);
  }

  public int sentenceCount() {
    return starts.length - 1;
  }

  int vocabularySize() {
    return sentenceFrequencies.length;
  }

  /** Index of a sentence's first entry. */
  public int start(int sentence) {
    return starts[sentence];
  }

  /** Index after a sentence's last entry. */
  public int end(int sentence) {
    return starts[sentence + 1];
  }

  /** Number of distinct content words of a sentence. */
  int size(int sentence) {
    return starts[sentence + 1] - starts[sentence];
  }

  public int term(int entry) {
    return terms[entry];
  }

  public int count(int entry) {
    return counts[entry];
  }

  /** In how many sentences a term stands. */
  public int sentenceFrequency(int term) {
    return sentenceFrequencies[term];
  }

  /** The share of each term in all content words. */
  public double[] probabilities() {
    double[] shares = new double[sentenceFrequencies.length];
    double all = 0;
    for (int entry = 0; entry < starts[sentenceCount()]; entry++) {
      shares[terms[entry]] += counts[entry];
      all += counts[entry];
    }
    for (int term = 0; term < shares.length; term++) {
      shares[term] /= all;
    }
    return shares;
  }

  /** Number of terms that stand in both sentences. */
  int shared(int sentence, int other) {
    int at = starts[sentence];
    int otherAt = starts[other];
    int shared = 0;
    while (at < starts[sentence + 1] && otherAt < starts[other + 1]) {
      int order = Integer.compare(terms[at], terms[otherAt]);
      shared += order == 0 ? 1 : 0;
      at += order <= 0 ? 1 : 0;
      otherAt += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The cosine between two sentences, each term counted once: 0 to 1. */
  public double likeness(int sentence, int other) {
    double sizes = Math.sqrt((double) size(sentence) * size(other));
    return sizes == 0 ? 0 : shared(sentence, other) / sizes;
  }
}
