package io.articleinsights.article;

import io.articleinsights.article.format.PageDoubt;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How much a text looks like a whole article.
 *
 * @param value from 0, there is none, to 1, nothing speaks against it
 * @param doubts what speaks against it
 */
public record Quality(double value, List<PageDoubt> doubts) {

  /** A text of so many words is no longer suspiciously short; chosen by hand, like the factors. */
  private static final int ENOUGH_WORDS = 80;

  public Quality {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("not between 0 and 1: " + value);
    }
    doubts = List.copyOf(doubts);
  }

  /**
   * @param words number of words in the paragraphs
   * @param doubts what the format found
   */
  static Quality of(int words, Set<PageDoubt> doubts) {
    Set<PageDoubt> all = EnumSet.noneOf(PageDoubt.class);
    all.addAll(doubts);
    if (words < ENOUGH_WORDS) {
      all.add(PageDoubt.FEW_WORDS);
    }
    double value = Math.min(1, (double) words / ENOUGH_WORDS);
    for (PageDoubt doubt : all) {
      value *= factor(doubt);
    }
    return new Quality(Math.round(value * 100) / 100.0, List.copyOf(all));
  }

  private static double factor(PageDoubt doubt) {
    return switch (doubt) {
      case FEW_WORDS -> 1; // counted by their number
      case LINK_HEAVY -> 0.6;
      case LOGIN_WALL -> 0.5;
      case INDEX_PAGE -> 0.2;
    };
  }
}
