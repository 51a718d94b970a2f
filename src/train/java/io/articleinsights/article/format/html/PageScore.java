package io.articleinsights.article.format.html;

import java.util.Locale;

/**
 * How right the bodies of pages are: sums of precision and recall, each page counting once.
 *
 * @param found pages where something was found
 */
record PageScore(double precision, double recall, int exact, int found, int pages) {

  static final PageScore NONE = new PageScore(0, 0, 0, 0, 0);

  static PageScore of(Shingles gold, Shingles found) {
    double common = gold.common(found);
    return new PageScore(
        found.size() == 0 ? 0 : common / found.size(),
        common / Math.max(1, gold.size()),
        gold.hasSameWords(found) ? 1 : 0,
        found.size() == 0 ? 0 : 1,
        1);
  }

  PageScore plus(PageScore other) {
    return new PageScore(
        precision + other.precision,
        recall + other.recall,
        exact + other.exact,
        found + other.found,
        pages + other.pages);
  }

  double f1() {
    double p = precision / Math.max(1, found);
    double r = recall / Math.max(1, pages);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.3f | %.3f | %.3f | %.3f",
        f1(),
        precision / Math.max(1, found),
        recall / Math.max(1, pages),
        (double) exact / Math.max(1, pages));
  }
}
