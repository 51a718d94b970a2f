package io.articleinsights.summary.pool;

/** When one sentence says what another one has said. */
public enum Repetition {
  /** Word for word, case and punctuation apart. */
  SAME_WORDS {
    @Override
    boolean of(SentencePool pool, int said, int sentence) {
      return said == sentence
          || sameWords(pool, said, sentence)
          || sameOpening(pool.words(), said, sentence);
    }
  },
  /** In the main: most content words of the shorter one stand in the other. */
  SAME_MATTER {
    @Override
    boolean of(SentencePool pool, int said, int sentence) {
      return SAME_WORDS.of(pool, said, sentence) || sameMatter(pool.vectors(), said, sentence);
    }
  };

  private static final double MOST = 0.6;

  private static final int OPENING = 8;

  /** Whether {@code sentence} may be left out when {@code said} is in the summary. */
  abstract boolean of(SentencePool pool, int said, int sentence);

  private static boolean sameWords(SentencePool pool, int said, int sentence) {
    int length = pool.words().length(said);
    if (length != pool.words().length(sentence) || length == 0) {
      return false;
    }
    for (int index = 0; index < length; index++) {
      if (pool.words().word(said, index) != pool.words().word(sentence, index)) {
        return false;
      }
    }
    return true;
  }

  /** A line above an article often says its first sentence in other words at the end. */
  private static boolean sameOpening(SentenceTerms words, int said, int sentence) {
    if (Math.min(words.length(said), words.length(sentence)) < OPENING) {
      return false;
    }
    for (int index = 0; index < OPENING; index++) {
      if (words.word(said, index) != words.word(sentence, index)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameMatter(TermVectors vectors, int said, int sentence) {
    int shorter = Math.min(vectors.size(said), vectors.size(sentence));
    return shorter > 0 && vectors.shared(said, sentence) >= MOST * shorter;
  }
}
