package io.articleinsights.text;

import io.articleinsights.lexicon.WordFile;
import io.articleinsights.lexicon.WordTable;

/** Words that are written with a full stop which need not end a sentence. */
final class Abbreviations {

  /** Stands before a name: no sentence ends here. */
  static final int TITLE = 0;

  /** An abbreviation before a number only: “No. 7”, but “No.” */
  static final int NUMBERED = 1;

  /** May end a sentence. */
  static final int PLAIN = 2;

  /** Like {@link #PLAIN}, but another word unless it is capitalised: “Wash.”, “Gen.” */
  static final int CAPITALISED = 3;

  /** Like {@link #TITLE}, but another word unless it is capitalised. */
  static final int CAPITALISED_TITLE = 4;

  private static final WordTable TABLE;

  static {
    WordFile file = WordFile.read("grammar/abbreviations.txt");
    TABLE =
        WordTable.of(
            file.words("titles"),
            file.words("numbered"),
            file.words("plain"),
            file.words("capitalised"),
            file.words("capitalised titles"));
  }

  private Abbreviations() {}

  /** The sort of abbreviation that a range of a text is, without its full stop. */
  static int sort(String text, int start, int end) {
    int sort = TABLE.value(text, start, end);
    if (sort >= CAPITALISED && CharacterClass.of(text.charAt(start)) != CharacterClass.UPPER) {
      return WordTable.ABSENT;
    }
    return sort;
  }
}
