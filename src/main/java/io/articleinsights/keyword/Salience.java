package io.articleinsights.keyword;

/** How strongly an article is about a candidate. */
final class Salience {

  private static final double TITLE = 0.5;
  private static final double POSITION = 0.3;
  private static final double LENGTH = 1.0;
  private static final double PHRASE = -0.5;
  private static final double COHESION = 0.5;

  private final Words body;
  private final Candidates candidates;

  Salience(Words body, Candidates candidates) {
    this.body = body;
    this.candidates = candidates;
  }

  /** The salience of a candidate with at least one place, in [0, 1). */
  double of(int candidate) {
    double sum = Math.log(1 + Math.max(1, candidates.count(candidate)));
    sum += TITLE * Math.min(1, candidates.inTitle(candidate));
    sum += POSITION * earliness(candidate);
    sum += candidates.length(candidate) == 1 ? letters(candidate) : PHRASE + cohesion(candidate);
    return Math.max(0, sum) / (1 + Math.max(0, sum));
  }

  private double earliness(int candidate) {
    boolean titleOnly = candidates.count(candidate) == 0;
    return titleOnly ? 1 : 1 - (double) candidates.place(candidate, 0) / body.size();
  }

  private double letters(int candidate) {
    Words words = candidates.source(candidate);
    int word = candidates.firstWord(candidate);
    return LENGTH * Math.min(10, words.end(word) - words.start(word)) / 10;
  }

  private double cohesion(int candidate) {
    double sum = 0;
    Words words = candidates.source(candidate);
    int first = candidates.firstWord(candidate);
    for (int word = first; word < first + candidates.length(candidate); word++) {
      int single = candidates.wordCandidate(words, word);
      sum += single < 0 ? 0 : Math.log(Math.max(1, candidates.count(single)));
    }
    return COHESION * sum / candidates.length(candidate);
  }
}
