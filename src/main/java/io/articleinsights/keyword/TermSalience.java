package io.articleinsights.keyword;

/**
 * How strongly an article is about a candidate: a weighted sum of what is known to tell keywords,
 * brought into (0, 1) by the logistic function.
 *
 * <p>{@code salience = logistic(1.5 (sum - 3.5))}, where {@code sum} is
 *
 * <ul>
 *   <li>frequency, {@code ln(1 + count)} (Luhn, 1957; the logarithm after Salton and Buckley,
 *       1988),
 *   <li>{@code + 0.5} when it is in the title (Edmundson, "New methods in automatic extracting",
 *       1969),
 *   <li>{@code + 0.3 (1 - f)}, where {@code f} in [0, 1] is the place of the first occurrence
 *       (Witten et al., "KEA", 1999),
 *   <li>for a word {@code + 1.6 min(1, letters / 10)}: long words mean something more special
 *       (Zipf, 1935),
 *   <li>for a phrase {@code - 0.5 + 0.6 ln(count)}, for a phrase that recurs is a term, {@code +
 *       0.3} times the mean of {@code ln(count)} of its words, which is high for words that the
 *       article keeps using (after Rose et al., "RAKE", 2010), and a length that favours three
 *       words (after Hulth, 2003): {@code 0, 0.3, 0.15, -0.3, -1} for two to six words; an
 *       adjective and a noun only, {@code - 0.2}.
 * </ul>
 */
final class TermSalience {

  private static final double TITLE = 0.5;
  private static final double POSITION = 0.3;
  private static final double LETTERS = 1.6;
  private static final double PHRASE = -0.5;
  private static final double RECURRENCE = 0.6;
  private static final double COHESION = 0.3;
  private static final double DESCRIBED = -0.2;

  /** For phrases of two words, three, …, six and more. */
  private static final double[] LENGTHS = {0, 0.3, 0.15, -0.3, -1};

  private static final double STEEPNESS = 1.5;
  private static final double MIDDLE = 3.5;

  private final KeywordTokens body;
  private final PhraseCandidates candidates;

  TermSalience(KeywordTokens body, PhraseCandidates candidates) {
    this.body = body;
    this.candidates = candidates;
  }

  /** The salience of a candidate, in (0, 1). */
  double of(int candidate) {
    double sum = Math.log1p(Math.max(1, candidates.count(candidate)));
    sum += candidates.inTitle(candidate) > 0 ? TITLE : 0;
    sum += POSITION * earliness(candidate);
    sum += candidates.length(candidate) == 1 ? letters(candidate) : phrase(candidate);
    return 1 / (1 + Math.exp(STEEPNESS * (MIDDLE - sum)));
  }

  private double earliness(int candidate) {
    boolean titleOnly = candidates.count(candidate) == 0;
    return titleOnly ? 1 : 1 - (double) candidates.place(candidate, 0) / body.size();
  }

  private double letters(int candidate) {
    KeywordTokens words = candidates.source(candidate);
    int word = candidates.firstWord(candidate);
    return LETTERS * Math.min(10, words.end(word) - words.start(word)) / 10;
  }

  private double phrase(int candidate) {
    int length = candidates.length(candidate);
    double described = length == 2 && isDescribed(candidate) ? DESCRIBED : 0;
    return PHRASE
        + RECURRENCE * Math.log(Math.max(1, candidates.count(candidate)))
        + cohesion(candidate)
        + LENGTHS[Math.min(length - 2, LENGTHS.length - 1)]
        + described;
  }

  private boolean isDescribed(int candidate) {
    KeywordTokens words = candidates.source(candidate);
    int first = candidates.firstWord(candidate);
    return words.role(first) == TermUse.MODIFIER && words.role(first + 1) == TermUse.NOUN;
  }

  private double cohesion(int candidate) {
    double sum = 0;
    KeywordTokens words = candidates.source(candidate);
    int first = candidates.firstWord(candidate);
    for (int word = first; word < first + candidates.length(candidate); word++) {
      int single = candidates.wordCandidate(words, word);
      sum +=
          single < 0 || !candidates.standsAlone(single)
              ? 0
              : Math.log(Math.max(1, candidates.count(single)));
    }
    return COHESION * sum / candidates.length(candidate);
  }
}
