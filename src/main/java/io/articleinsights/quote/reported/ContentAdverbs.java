package io.articleinsights.quote.reported;

import io.articleinsights.lexicon.WordFile;
import java.util.Set;

/** Adverbs that after a verb of saying belong to what is said: {@code said only two came}. */
final class ContentAdverbs {

  private static final Set<String> WORDS =
      WordFile.read("grammar/word-classes.txt").words("adverbs of contents");

  private ContentAdverbs() {}

  static boolean contains(String lowerCaseWord) {
    return WORDS.contains(lowerCaseWord);
  }
}
