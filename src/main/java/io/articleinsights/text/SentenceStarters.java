package io.articleinsights.text;

/** Words that, capitalised after an abbreviation, show that a new sentence begins. */
final class SentenceStarters {

  private SentenceStarters() {}

  /** Whether a word begins a sentence and is no part of a name. */
  static boolean isSure(String text, int start, int end) {
    return SentenceWords.STARTERS.value(text, start, end) == 0;
  }

  /** Whether a word usually begins a sentence, when no name is expected. */
  static boolean isLikely(String text, int start, int end) {
    return SentenceWords.STARTERS.contains(text, start, end);
  }
}
