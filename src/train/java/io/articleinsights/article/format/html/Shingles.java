package io.articleinsights.article.format.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The multiset of four-word shingles of a text, as Zyte's article extraction benchmark compares
 * bodies.
 */
final class Shingles {

  private static final int LENGTH = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private final List<String> words;
  private final long[] sorted;

  Shingles(String text) {
    this.words = words(text);
    this.sorted = sorted(words);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static long[] sorted(List<String> words) {
    long[] shingles = new long[words.isEmpty() ? 0 : Math.max(1, words.size() - LENGTH + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 17;
      for (String word : words.subList(i, Math.min(words.size(), i + LENGTH))) {
        hash = (hash ^ word.hashCode()) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      }
      shingles[i] = hash;
    }
    Arrays.sort(shingles);
    return shingles;
  }

  int size() {
    return sorted.length;
  }

  int common(Shingles other) {
    int common = 0;
    int j = 0;
    for (long shingle : sorted) {
      while (j < other.sorted.length && other.sorted[j] < shingle) {
        j++;
      }
      if (j < other.sorted.length && other.sorted[j] == shingle) {
        common++;
        j++;
      }
    }
    return common;
  }

  boolean hasSameWords(Shingles other) {
    return words.equals(other.words);
  }
}
