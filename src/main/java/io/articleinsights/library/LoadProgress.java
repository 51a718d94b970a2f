package io.articleinsights.library;

/** Hears how far a load has come; may be called by several threads. */
@FunctionalInterface
public interface LoadProgress {

  /**
   * One more file has been dealt with.
   *
   * @param done files loaded or refused so far
   * @param total files to be loaded
   */
  void advanced(int done, int total);
}
