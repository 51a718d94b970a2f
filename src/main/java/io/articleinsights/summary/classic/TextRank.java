package io.articleinsights.summary.classic;

import io.articleinsights.summary.pool.CentralSentences;
import io.articleinsights.summary.pool.Ranking;
import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.SentenceTerms;
import io.articleinsights.summary.pool.SparseRows;
import io.articleinsights.summary.pool.TermVectors;

/**
 * Mihalcea and Tarau, 2004: PageRank over sentences that share words; the weight of an edge is the
 * number of shared words over the sum of the logarithms of both sentences' lengths. Function words
 * are left out. As common implementations have it, and the paper leaves open, a sentence is like
 * itself, too, and lengths count one more, so that sentences of one word divide by no zero.
 */
public final class TextRank implements Ranking {

  @Override
  public double[] scores(SentencePool pool) {
    TermVectors vectors = pool.vectors();
    int[] candidates = CentralSentences.of(vectors);
    SimilarityGraph graph =
        SimilarityGraph.draw(
            SparseRows.of(vectors, candidates, (term, count) -> 1),
            (node, other, shared) ->
                shared / lengths(pool.words(), candidates[node], candidates[other]));
    return CentralSentences.spread(graph.pageRank(), candidates, pool.size());
  }

  private static double lengths(SentenceTerms words, int sentence, int other) {
    return StrictMath.log(words.contentLength(sentence) + 1.0)
        + StrictMath.log(words.contentLength(other) + 1.0);
  }
}
