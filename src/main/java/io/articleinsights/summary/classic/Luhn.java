package io.articleinsights.summary.classic;

import io.articleinsights.summary.pool.Ranking;
import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.SentenceTerms;
import io.articleinsights.summary.pool.Vocabulary;

/**
 * Luhn, 1958: a sentence is as good as its best cluster of significant words. A word is significant
 * when it is no function word and stands in the text more than once; a cluster begins and ends with
 * one and holds no more than four others in a row; it scores the square of its number of
 * significant words over its length.
 */
public final class Luhn implements Ranking {

  private static final int WIDEST_GAP = 4;

  @Override
  public double[] scores(SentencePool pool) {
    SentenceTerms words = pool.words();
    int[] frequencies = new int[words.vocabularySize()];
    for (int sentence = 0; sentence < pool.size(); sentence++) {
      for (int word : words.contentWords(sentence)) {
        frequencies[word]++;
      }
    }
    double[] scores = new double[pool.size()];
    for (int sentence = 0; sentence < scores.length; sentence++) {
      scores[sentence] = bestCluster(words, sentence, frequencies);
    }
    return scores;
  }

  private static double bestCluster(SentenceTerms words, int sentence, int[] frequencies) {
    double best = 0;
    int first = 0;
    int last = -WIDEST_GAP - 2;
    int significant = 0;
    for (int at = 0; at < words.length(sentence); at++) {
      int word = words.word(sentence, at);
      if (Vocabulary.isFunctionWord(word) || frequencies[word] < 2) {
        continue;
      }
      if (at - last - 1 > WIDEST_GAP) {
        first = at;
        significant = 0;
      }
      last = at;
      significant++;
      best = Math.max(best, (double) significant * significant / (last - first + 1));
    }
    return best;
  }
}
