package io.articleinsights.web;

import java.util.List;
import java.util.OptionalInt;

/** Cuts lists of places, so that an answer has a bound. For one answer. */
final class PlaceBudget {

  /** So many places of a keyword are listed of one article when nobody asks for fewer. */
  private static final int ALL = 1_000;

  /** So many are listed in one answer of an article's keywords. */
  private static final int OF_ARTICLE = 8_000;

  /** So many are listed in one answer over several articles. */
  private static final int OF_LIBRARY = 1_500;

  private final int each;
  private int left;

  private PlaceBudget(int each, int all) {
    this.each = each;
    this.left = all;
  }

  static PlaceBudget unbounded() {
    return new PlaceBudget(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  static PlaceBudget ofArticle(OptionalInt wanted) {
    return new PlaceBudget(wanted.orElse(ALL), OF_ARTICLE);
  }

  static PlaceBudget ofLibrary(int wanted) {
    return new PlaceBudget(wanted, OF_LIBRARY);
  }

  /** How many places of the next keyword or article may be listed. */
  int most() {
    return Math.min(each, left);
  }

  /** The first of some places, as many as may be listed. */
  <T> List<T> of(List<T> places) {
    List<T> listed = places.subList(0, Math.min(places.size(), most()));
    left -= listed.size();
    return listed;
  }
}
