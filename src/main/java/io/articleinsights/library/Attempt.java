package io.articleinsights.library;

import java.util.Optional;

/** What came of loading a file: an article or a reason why not, and never both. */
record Attempt(Optional<LoadedFile> loaded, Optional<Rejection> rejection) {

  static Attempt of(LoadedFile loaded) {
    return new Attempt(Optional.of(loaded), Optional.empty());
  }

  static Attempt of(Rejection rejection) {
    return new Attempt(Optional.empty(), Optional.of(rejection));
  }
}
