package io.articleinsights.summary.classic;

import io.articleinsights.summary.pool.Chooser;
import io.articleinsights.summary.pool.Draft;
import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.TermVectors;
import io.articleinsights.text.Cancellation;

/**
 * Nenkova and Vanderwende, 2005: of the sentences that hold the most probable word, takes the one
 * whose content words are the most probable on average; then squares the probability of each of its
 * words, and begins anew.
 */
public final class SumBasic implements Chooser {

  @Override
  public void fill(Draft draft, SentencePool pool) {
    TermVectors vectors = pool.vectors();
    double[] probabilities = vectors.probabilities();
    int best = best(draft, vectors, probabilities);
    while (best >= 0) {
      Cancellation.check();
      draft.offer(best, mean(vectors, best, probabilities));
      for (int entry = vectors.start(best); entry < vectors.end(best); entry++) {
        int term = vectors.term(entry);
        probabilities[term] *= probabilities[term];
      }
      best = best(draft, vectors, probabilities);
    }
  }

  /** The best admitted sentence, or -1. */
  private static int best(Draft draft, TermVectors vectors, double[] probabilities) {
    int best = -1;
    double bestTop = -1;
    double bestMean = -1;
    for (int sentence = 0; sentence < vectors.sentenceCount(); sentence++) {
      double top = top(vectors, sentence, probabilities);
      if (top < bestTop || !draft.admits(sentence)) {
        continue;
      }
      double mean = mean(vectors, sentence, probabilities);
      if (top > bestTop || mean > bestMean) {
        best = sentence;
        bestTop = top;
        bestMean = mean;
      }
    }
    return best;
  }

  private static double top(TermVectors vectors, int sentence, double[] probabilities) {
    double top = 0;
    for (int entry = vectors.start(sentence); entry < vectors.end(sentence); entry++) {
      top = Math.max(top, probabilities[vectors.term(entry)]);
    }
    return top;
  }

  private static double mean(TermVectors vectors, int sentence, double[] probabilities) {
    double sum = 0;
    int words = 0;
    for (int entry = vectors.start(sentence); entry < vectors.end(sentence); entry++) {
      sum += vectors.count(entry) * probabilities[vectors.term(entry)];
      words += vectors.count(entry);
    }
    return words == 0 ? 0 : sum / words;
  }
}
