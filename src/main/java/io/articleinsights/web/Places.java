package io.articleinsights.web;

import java.util.List;
import java.util.OptionalInt;

/** Cuts lists of places, so that an answer has a bound. For one answer. */
final class Places {

  /** So many places of a keyword are listed of one article when nobody asks for fewer. */
  private static final int ALL = 1_000;

  /** So many are listed in one answer of an article's keywords. */
  private static final int OF_ARTICLE = 8_000;

  /** So many are listed in one answer over several articles. */
  private static final int OF_LIBRARY = 2_000;

  private final int each;
  private int left;

  private Places(int each, int all) {
    this.each = each;
    this.left = all;
  }

  static Places unbounded() {
    return new Places(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  static Places ofArticle(OptionalInt wanted) {
    return new Places(wanted.orElse(ALL), OF_ARTICLE);
  }

  static Places ofLibrary(int wanted) {
    return new Places(wanted, OF_LIBRARY);
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
