package io.articleinsights.summary.pool;

import io.articleinsights.lexicon.PorterStemmer;
import io.articleinsights.lexicon.StopWords;
import io.articleinsights.lexicon.WordMemory;
import java.util.Locale;

/**
 * What the inflections of a word have in common.
 *
 * @param key the stem of a word of meaning, a function word itself
 * @param function whether it is a function word
 */
public record WordKey(String key, boolean function) {

  /** A memory of words that texts share. */
  public static WordMemory<WordKey> memory() {
    return new WordMemory<>(WordKey::of);
  }

  static WordKey of(String form) {
    String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    return StopWords.contains(word) ? new WordKey(word, true) : new WordKey(stem(word), false);
  }

  private static String stem(String word) {
    return PorterStemmer.stem(
        word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
  }
}
