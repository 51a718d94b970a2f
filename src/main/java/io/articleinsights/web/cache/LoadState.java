package io.articleinsights.web.cache;

/**
 * How far the first load of a large library has come.
 *
 * @param done files that have been dealt with
 * @param total files that there are, 0 while nobody knows
 */
public record LoadState(int done, int total) {

  @Override
  public String toString() {
    return done + " of " + total + " files";
  }
}
