package io.articleinsights.summary.pool;

/** How near sentences are to the middle of their text. */
final class Centroid {

  private Centroid() {}

  /** For every sentence the cosine between its term counts and those of the whole text. */
  static double[] nearness(TermVectors vectors) {
    double[] centre = new double[vectors.vocabularySize()];
    for (int sentence = 0; sentence < vectors.sentenceCount(); sentence++) {
      for (int entry = vectors.start(sentence); entry < vectors.end(sentence); entry++) {
        centre[vectors.term(entry)] += vectors.count(entry);
      }
    }
    double centreLength = 0;
    for (double component : centre) {
      centreLength += component * component;
    }
    double[] nearness = new double[vectors.sentenceCount()];
    for (int sentence = 0; sentence < nearness.length; sentence++) {
      nearness[sentence] = cosine(vectors, sentence, centre) / Math.sqrt(Math.max(1, centreLength));
    }
    return nearness;
  }

  private static double cosine(TermVectors vectors, int sentence, double[] centre) {
    double product = 0;
    double length = 0;
    for (int entry = vectors.start(sentence); entry < vectors.end(sentence); entry++) {
      double count = vectors.count(entry);
      product += count * centre[vectors.term(entry)];
      length += count * count;
    }
    return length == 0 ? 0 : product / Math.sqrt(length);
  }
}
