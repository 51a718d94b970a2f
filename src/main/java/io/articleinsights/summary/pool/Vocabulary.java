package io.articleinsights.summary.pool;

import io.articleinsights.lexicon.PorterStemmer;
import io.articleinsights.lexicon.StopWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers words in the order in which they are first met: content words from 0 upwards, where
 * inflections share a number, function words from -1 downwards.
 */
public final class Vocabulary {

  private final Map<String, Integer> numberOfForm = new HashMap<>();
  private final Map<String, Integer> numberOfStem = new HashMap<>();

  private final Map<String, Integer> numberOfFunctionWord = new HashMap<>();

  public static boolean isFunctionWord(int number) {
    return number < 0;
  }

  public int number(String form) {
    Integer known = numberOfForm.get(form);
    if (known == null) {
      String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
      known = StopWords.contains(word) ? numberOfFunctionWord(word) : numberOfStem(word);
      numberOfForm.put(form, known);
    }
    return known;
  }

  /** How many content words there are. */
  int size() {
    return numberOfStem.size();
  }

  private int numberOfFunctionWord(String word) {
    int next = -1 - numberOfFunctionWord.size();
    Integer known = numberOfFunctionWord.putIfAbsent(word, next);
    return known == null ? next : known;
  }

  private int numberOfStem(String possessive) {
    String word = possessive;
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    }
    String stem = PorterStemmer.stem(word);
    int next = numberOfStem.size();
    Integer known = numberOfStem.putIfAbsent(stem, next);
    return known == null ? next : known;
  }
}
