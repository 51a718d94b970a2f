package io.articleinsights.summary.pool;

import io.articleinsights.lexicon.PorterStemmer;
import io.articleinsights.lexicon.StopWords;
import io.articleinsights.lexicon.WordFact;
import java.util.Locale;

/**
 * What the inflections of a word have in common.
 *
 * @param key the stem of a word of meaning, a function word itself
 * @param function whether it is a function word
 */
record WordKey(String key, boolean function) {

  static final WordFact<WordKey> FACT =
      new WordFact<>(WordFact.Kind.STEMS, WordKey.class, word -> of(word.whole()));

  static WordKey of(String form) {
    String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    return StopWords.contains(word) ? new WordKey(word, true) : new WordKey(stem(word), false);
  }

  private static String stem(String word) {
    return PorterStemmer.stem(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
  }
}
