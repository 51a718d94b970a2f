package io.articleinsights.search;

import io.articleinsights.search.index.Lengths;

/**
 * How much a word says of the unit it stands in: Okapi BM25 (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009) with the constants that are usual, and
 * with the inverse document frequency over articles, whatever the kind of the unit.
 */
final class Bm25 {

  /** How soon a further occurrence stops to count. */
  private static final double SATURATION = 1.2;

  /** How much the length of a unit counts. */
  private static final double LENGTH = 0.75;

  /** A word of a headline tells more of an article than one of a paragraph; set by hand. */
  private static final double TITLE = 1.5;

  private final Lengths lengths;

  Bm25(Lengths lengths) {
    this.lengths = lengths;
  }

  /** The rarer in the library, the more. */
  double inverseFrequency(long articles) {
    return Math.log1p((lengths.articles() - articles + 0.5) / (articles + 0.5));
  }

  /** The share of a word or phrase in the score of a unit. */
  double score(double inverseFrequency, int occurrences, UnitKind kind, int length) {
    double relative = length / mean(kind);
    double damping = SATURATION * (1 - LENGTH + LENGTH * relative);
    double share = occurrences * (SATURATION + 1) / (occurrences + damping);
    return inverseFrequency * share * (kind == UnitKind.TITLE ? TITLE : 1);
  }

  /** The mean length of the units of a kind, at least 1. */
  private double mean(UnitKind kind) {
    return switch (kind) {
      case TITLE -> mean(lengths.titleWords(), lengths.titles());
      case PARAGRAPH -> mean(lengths.paragraphWords(), lengths.paragraphs());
      case QUOTE -> mean(lengths.quoteWords(), lengths.quotes());
    };
  }

  private static double mean(long words, long units) {
    return units == 0 ? 1 : Math.max(1, (double) words / units);
  }
}
