package io.articleinsights.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * English function words: they hold sentences together and say nothing of what a text is about.
 * Verbs of saying are not among them.
 */
public final class StopWords {

  private static final Set<String> WORDS =
      FunctionWords.with(WordFile.read("grammar/stop-words.txt").words("stop words"));

  private StopWords() {}

  /** Whether a word is a function word, case and the shape of its apostrophe apart. */
  public static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
  }
}
