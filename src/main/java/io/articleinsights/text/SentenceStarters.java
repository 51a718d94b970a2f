package io.articleinsights.text;

import io.articleinsights.lexicon.WordFile;
import io.articleinsights.lexicon.WordTable;

/** Words that, capitalised behind an abbreviation, show that a new sentence begins. */
final class SentenceStarters {

  private static final WordTable TABLE;

  static {
    WordFile file = WordFile.read("grammar/sentences.txt");
    TABLE = WordTable.of(file.words("sure starters"), file.words("likely starters"));
  }

  private SentenceStarters() {}

  /** Whether a word begins a sentence and is no part of a name. */
  static boolean isSure(String text, int start, int end) {
    return TABLE.value(text, start, end) == 0;
  }

  /** Whether a word usually begins a sentence, when no name is expected. */
  static boolean isLikely(String text, int start, int end) {
    return TABLE.contains(text, start, end);
  }
}
