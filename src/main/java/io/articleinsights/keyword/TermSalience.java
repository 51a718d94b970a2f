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
 *   <li>{@code + 0.8} when it is in the title (Edmundson, "New methods in automatic extracting",
 *       1969),
 *   <li>{@code + 0.7 (1 - f)} for a word and {@code + 0.3 (1 - f)} for a phrase, where {@code f} in
 *       [0, 1] is the place of the first occurrence (Witten et al., "KEA", 1999),
 *   <li>for a word {@code + 2.9 min(1, letters / 9)}: long words mean something more special (Zipf,
 *       1935); a name counts as five letters at least and {@code + 0.2}, any other word of up to
 *       four letters {@code - 0.3}; {@code - 0.9} times the share of its places within longer names
 *       or within one phrase that recurs, and, where that is more than {@code 0.7}, {@code - 1.2}
 *       for a part of names and {@code - 0.5} for one of the phrase; {@code - 1.5} for a verb that
 *       goes with any matter, {@code - 0.8} for an adjective or an adverb that comes once, {@code -
 *       1} for what only the title says,
 *   <li>for a phrase {@code - 0.2 + 0.6 ln(count)}, for a phrase that recurs is a term, {@code +
 *       0.4} for a name, {@code + 0.8} for one that recurs, {@code - 1} for one that only stands
 *       within longer phrases, {@code + 0.3} times the mean of {@code ln(count)} of its words,
 *       which is high for words that the article keeps using (after Rose et al., "RAKE", 2010), and
 *       a length that favours three words (after Hulth, 2003): {@code 0, 0.3, 0.15, -0.3, -1} for
 *       two to six words; an adjective and a noun only, {@code - 0.2}.
 * </ul>
 *
 * <p>The weights of words were found by coordinate descent on KPCrowd (249 news stories), F1 of the
 * first ten .203 before and .210 after, and rounded; in three-fold cross-validation .205. What a
 * name, a part of a name and a verb weigh is a reader's judgement in part: KPCrowd's readers marked
 * common verbs as often as nouns.
 */
final class TermSalience {

  private static final double TITLE = 0.8;
  private static final double WORD_POSITION = 0.7;
  private static final double PHRASE_POSITION = 0.3;
  private static final double LETTERS = 2.9;
  private static final int LONG = 9;
  private static final int SHORT = 4;
  private static final double SHORTNESS = -0.3;
  private static final double NAME = 0.2;
  private static final double INSIDE = -0.9;
  private static final double MOSTLY = 0.7;
  private static final double TORN_NAME = -1.2;
  private static final double TORN_PHRASE = -0.5;
  private static final double LIGHT = -1.5;
  private static final double PASSING = -0.8;
  private static final double TITLE_ONLY = -1;
  private static final double PHRASE = -0.2;
  private static final double NAME_PHRASE = 0.4;
  private static final double RECURRING_NAME = 0.8;
  private static final double INNER_NAME = -1;
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
    sum += candidates.length(candidate) == 1 ? word(candidate) : phrase(candidate);
    return 1 / (1 + Math.exp(STEEPNESS * (MIDDLE - sum)));
  }

  private double earliness(int candidate) {
    return isTitleOnly(candidate) ? 1 : 1 - (double) candidates.place(candidate, 0) / body.size();
  }

  private boolean isTitleOnly(int candidate) {
    return candidates.count(candidate) == 0;
  }

  private double word(int candidate) {
    return WORD_POSITION * earliness(candidate)
        + letters(candidate)
        + inside(candidate)
        + (candidates.isLight(candidate) ? LIGHT : 0)
        + (candidates.isPassing(candidate) ? PASSING : 0)
        + (isTitleOnly(candidate) ? TITLE_ONLY : 0);
  }

  private double inside(int candidate) {
    double names = candidates.shareInNames(candidate);
    double phrase = candidates.shareInPhrase(candidate);
    double torn = names > MOSTLY ? TORN_NAME : phrase > MOSTLY ? TORN_PHRASE : 0;
    return INSIDE * Math.max(names, phrase) + torn;
  }

  private double letters(int candidate) {
    KeywordTokens words = candidates.source(candidate);
    int word = candidates.firstWord(candidate);
    int letters = words.end(word) - words.start(word);
    if (words.use(word) == TermUse.NAME) {
      return NAME + special(Math.max(SHORT + 1, letters));
    }
    return special(letters) + (letters <= SHORT ? SHORTNESS : 0);
  }

  private static double special(int letters) {
    return LETTERS * Math.min(LONG, letters) / LONG;
  }

  private double phrase(int candidate) {
    int length = candidates.length(candidate);
    double described = length == 2 && isDescribed(candidate) ? DESCRIBED : 0;
    return PHRASE
        + PHRASE_POSITION * earliness(candidate)
        + RECURRENCE * Math.log(Math.max(1, candidates.count(candidate)))
        + (isName(candidate) ? name(candidate) : 0)
        + cohesion(candidate)
        + LENGTHS[Math.min(length - 2, LENGTHS.length - 1)]
        + described;
  }

  private double name(int candidate) {
    if (candidates.isInner(candidate)) {
      return INNER_NAME;
    }
    return candidates.count(candidate) > 1 ? RECURRING_NAME : NAME_PHRASE;
  }

  private boolean isName(int candidate) {
    return candidates.source(candidate).use(candidates.firstWord(candidate)) == TermUse.NAME;
  }

  private boolean isDescribed(int candidate) {
    KeywordTokens words = candidates.source(candidate);
    int first = candidates.firstWord(candidate);
    return words.use(first) == TermUse.MODIFIER && words.use(first + 1) == TermUse.NOUN;
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
