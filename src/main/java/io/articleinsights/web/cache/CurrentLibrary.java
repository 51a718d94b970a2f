package io.articleinsights.web.cache;

import io.articleinsights.library.Library;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where the library stands that is being served. Replacing it is atomic and leaves the answers of
 * the former one behind.
 */
public final class CurrentLibrary {

  private final AtomicReference<Snapshot> current;
  private final long cacheBytes;

  /**
   * @param cacheBytes the most that rendered answers may take
   */
  public CurrentLibrary(Library library, long cacheBytes) {
    this.cacheBytes = cacheBytes;
    this.current = new AtomicReference<>(snapshot(library));
  }

  public Library library() {
    return current.get().library();
  }

  public void replace(Library library) {
    current.set(snapshot(library));
  }

  Snapshot current() {
    return current.get();
  }

  private Snapshot snapshot(Library library) {
    return new Snapshot(library, new AnswerCache(cacheBytes));
  }

  /** A library with the answers that were made from it. */
  record Snapshot(Library library, AnswerCache answers) {

    Snapshot {
      Objects.requireNonNull(library);
      Objects.requireNonNull(answers);
    }
  }
}
