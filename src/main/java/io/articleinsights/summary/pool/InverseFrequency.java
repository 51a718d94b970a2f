package io.articleinsights.summary.pool;

/** TF-IDF: a term's count times the logarithm of how rare it is among the sentences of a text. */
public final class InverseFrequency implements SparseRows.TermWeight {

  private final TermVectors vectors;

  public InverseFrequency(TermVectors vectors) {
    this.vectors = vectors;
  }

  @Override
  public double of(int term, int count) {
    return count * of(term);
  }

  /** The inverse sentence frequency alone; above 0 even for a term of every sentence. */
  double of(int term) {
    return StrictMath.log(1 + (double) vectors.sentenceCount() / vectors.sentenceFrequency(term));
  }
}
