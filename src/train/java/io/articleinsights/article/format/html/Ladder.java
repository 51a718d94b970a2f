package io.articleinsights.article.format.html;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The values that a number is tried with, and one to begin with that knows nothing of pages. */
final class Ladder {

  /** Nothing measures these: there are no marked pages without an article, or without a body. */
  private static final Set<Tunable> FIXED =
      EnumSet.range(Tunable.LEAST_WORDS_TOLD, Tunable.LOCKED_STORY);

  private static final double[] WORDS = {1, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200};
  private static final double[] SHARES = {0, .1, .25, .4, .5, .6, .75, .85, .95, 1};
  private static final double[] WEIGHTS = {0, .5, 1, 2, 3, 5, 8};
  private static final Set<Tunable> WEIGHED =
      EnumSet.of(
          Tunable.SCRAP,
          Tunable.LINKED_HEADING,
          Tunable.LINK,
          Tunable.LINK_WORD,
          Tunable.NAMED,
          Tunable.EQUAL_TITLE,
          Tunable.PART_OF_TITLE,
          Tunable.FIRST_HEADING,
          Tunable.HEADING,
          Tunable.LINKED_TITLE_LINE,
          Tunable.LEAST_LIKENESS);

  private Ladder() {}

  static boolean isTuned(Tunable number) {
    // Blocks are cut once, before anything is tuned.
    return number != Tunable.NAMING_SHARE && !FIXED.contains(number);
  }

  static double[] of(Tunable number) {
    if (WEIGHED.contains(number)) {
      double sign = Math.signum(number.standard());
      return Arrays.stream(WEIGHTS).map(value -> sign * value).toArray();
    }
    return isShare(number) ? SHARES : WORDS;
  }

  private static boolean isShare(Tunable number) {
    return number.standard() <= 1;
  }

  static double blank(Tunable number) {
    if (WEIGHED.contains(number)) {
      return Math.signum(number.standard());
    }
    return isShare(number) ? 0.5 : 10;
  }
}
