package io.articleinsights.summary.pool;

import io.articleinsights.lexicon.Word;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers words in the order in which they are first met: content words from 0 upwards, where
 * inflections share a number, function words from -1 downwards.
 */
public final class Vocabulary {

  private final Map<String, Integer> numberOfStem = new HashMap<>();
  private final Map<String, Integer> numberOfFunctionWord = new HashMap<>();

  public static boolean isFunctionWord(int number) {
    return number < 0;
  }

  public int number(Word form) {
    WordKey word = WordKey.FACT.of(form);
    return word.function()
        ? -1 - number(word.key(), numberOfFunctionWord)
        : number(word.key(), numberOfStem);
  }

  /** How many content words there are. */
  int size() {
    return numberOfStem.size();
  }

  private static int number(String key, Map<String, Integer> numbers) {
    Integer number = numbers.get(key);
    if (number != null) {
      return number;
    }
    int next = numbers.size();
    numbers.put(key, next);
    return next;
  }
}
