package io.articleinsights.summary.classic;

import io.articleinsights.summary.pool.Chooser;
import io.articleinsights.summary.pool.Draft;
import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.TermVectors;
import io.articleinsights.text.Cancellation;
import java.util.Arrays;

/**
 * Haghighi and Vanderwende, 2009, KLSum: adds, again and again, the sentence that brings the words
 * of the summary nearest to those of the article, by Kullback-Leibler divergence. The score of a
 * sentence is what it takes off the divergence.
 */
public final class KlSum implements Chooser {

  /** Added to the count of every word of the summary, so that no logarithm is of zero. */
  private static final double SMOOTHING = 0.01;

  @Override
  public void fill(Draft draft, SentencePool pool) {
    new State(pool.vectors()).fill(draft);
  }

  /** The counts of the summary so far, and the part of the divergence that follows from them. */
  private static final class State {

    private final TermVectors vectors;
    private final double[] probabilities;
    private final double[] counts;
    private double total;

    State(TermVectors vectors) {
      this.vectors = vectors;
      probabilities = vectors.probabilities();
      counts = new double[probabilities.length];
      Arrays.fill(counts, SMOOTHING);
      total = SMOOTHING * counts.length;
    }

    void fill(Draft draft) {
      int best = best(draft);
      while (best >= 0) {
        Cancellation.check();
        draft.offer(best, gain(best));
        for (int entry = vectors.start(best); entry < vectors.end(best); entry++) {
          counts[vectors.term(entry)] += vectors.count(entry);
          total += vectors.count(entry);
        }
        best = best(draft);
      }
    }

    private int best(Draft draft) {
      int best = -1;
      double bestGain = 0;
      for (int sentence = 0; sentence < vectors.sentenceCount(); sentence++) {
        if (draft.admits(sentence)) {
          double gain = gain(sentence);
          if (best < 0 || gain > bestGain) {
            best = sentence;
            bestGain = gain;
          }
        }
      }
      return best;
    }

    /** By how much the divergence shrinks: only the sentence's own words and the total change. */
    private double gain(int sentence) {
      double gain = 0;
      double longer = total;
      for (int entry = vectors.start(sentence); entry < vectors.end(sentence); entry++) {
        double before = counts[vectors.term(entry)];
        double after = before + vectors.count(entry);
        gain += probabilities[vectors.term(entry)] * StrictMath.log(after / before);
        longer += vectors.count(entry);
      }
      return total == 0 ? 0 : gain - StrictMath.log(longer / total);
    }
  }
}
