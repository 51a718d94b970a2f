package io.articleinsights.summary;

/**
 * Mihalcea and Tarau, 2004: PageRank over sentences that share words; the weight of an edge is the
 * number of shared words over the sum of the logarithms of both sentences' lengths. Function words
 * are left out.
 */
final class TextRank implements Ranking {

  @Override
  public double[] scores(SentencePool pool) {
    TermVectors vectors = pool.vectors();
    int[] candidates = Candidates.of(vectors);
    SimilarityGraph graph =
        SimilarityGraph.draw(
            SparseRows.of(vectors, candidates, (term, count) -> 1),
            (node, other, shared) ->
                node == other
                    ? 0
                    : shared / lengths(pool.words(), candidates[node], candidates[other]));
    return Candidates.spread(graph.pageRank(), candidates, pool.size());
  }

  /** Two sentences of one word each would divide by zero: they count as of two words. */
  private static double lengths(SentenceWords words, int sentence, int other) {
    return StrictMath.log(Math.max(2, words.contentLength(sentence)))
        + StrictMath.log(Math.max(2, words.contentLength(other)));
  }
}
