package io.articleinsights.article.format.html;

import java.util.ArrayList;
import java.util.List;

/** Runs of four words, each as a number: texts that share them share more than their subject. */
final class WordRuns {

  private static final int LENGTH = 4;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private WordRuns() {}

  /**
   * @param words bare words with one space between them
   */
  static List<Long> of(String words) {
    List<Long> runs = new ArrayList<>();
    String[] all = words.split(" ");
    for (int i = 0; i + LENGTH <= all.length; i++) {
      long run = 0;
      for (int j = i; j < i + LENGTH; j++) {
        run = (run ^ all[j].hashCode()) * FACTOR;
        run ^= run >>> 29;
      }
      runs.add(run);
    }
    return runs;
  }
}
