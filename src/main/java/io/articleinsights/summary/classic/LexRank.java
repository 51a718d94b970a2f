package io.articleinsights.summary.classic;

import io.articleinsights.summary.pool.CentralSentences;
import io.articleinsights.summary.pool.Ranking;
import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.SparseRows;
import io.articleinsights.summary.pool.TermVectors;

/**
 * Erkan and Radev, 2004: PageRank over sentences whose TF-IDF vectors have a cosine above 0.1, all
 * edges alike, that of a sentence with itself among them. Sentences stand for the documents of the
 * inverse document frequency, which the paper takes from a large corpus; function words are left
 * out.
 */
public final class LexRank implements Ranking {

  private static final double THRESHOLD = 0.1;

  @Override
  public double[] scores(SentencePool pool) {
    TermVectors vectors = pool.vectors();
    int[] candidates = CentralSentences.of(vectors);
    SimilarityGraph graph =
        SimilarityGraph.draw(
            SparseRows.of(vectors, candidates, (term, count) -> count * rarity(vectors, term))
                .normalized(),
            (node, other, cosine) -> cosine > THRESHOLD ? 1 : 0);
    return CentralSentences.spread(graph.pageRank(), candidates, pool.size());
  }

  /** The inverse document frequency, and 1, so that a term of every sentence counts as well. */
  private static double rarity(TermVectors vectors, int term) {
    return 1 + StrictMath.log((double) vectors.sentenceCount() / vectors.sentenceFrequency(term));
  }
}
