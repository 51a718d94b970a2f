package io.articleinsights.summary.pool;

/** An algorithm that fills a draft of a summary with sentences of its pool. */
@FunctionalInterface
public interface Chooser {

  void fill(Draft draft, SentencePool pool);

  /** Takes the sentences with the highest scores, the earlier one of two equals. */
  static Chooser ofRanking(Ranking ranking) {
    return (draft, pool) -> {
      double[] scores = ranking.scores(pool);
      for (int sentence : Order.descending(scores)) {
        if (draft.isFull()) {
          return;
        }
        draft.offer(sentence, scores[sentence]);
      }
    };
  }
}
