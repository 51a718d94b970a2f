package io.articleinsights.web.cache;

import io.articleinsights.library.Library;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where the library stands that is being served. Replacing it is atomic and leaves the answers of
 * the former one behind.
 */
public final class CurrentLibrary {

  private final AtomicReference<Snapshot> current;
  private final AtomicReference<Optional<LoadState>> loading;
  private final long cacheBytes;

  /**
   * @param cacheBytes the most that rendered answers may take
   */
  public CurrentLibrary(Library library, long cacheBytes) {
    this(library, cacheBytes, Optional.empty());
  }

  private CurrentLibrary(Library library, long cacheBytes, Optional<LoadState> loading) {
    this.cacheBytes = cacheBytes;
    this.current = new AtomicReference<>(snapshot(library));
    this.loading = new AtomicReference<>(loading);
  }

  /**
   * Where a library will stand that is still being loaded.
   *
   * @param empty the same without articles
   */
  public static CurrentLibrary awaited(Library empty, long cacheBytes) {
    return new CurrentLibrary(empty, cacheBytes, Optional.of(new LoadState(0, 0)));
  }

  /** How far the first load has come; empty when it has ended. */
  public Optional<LoadState> loading() {
    return loading.get();
  }

  /** Tells how far the first load has come; after its end nothing changes any more. */
  public void advanced(int done, int total) {
    loading.updateAndGet(state -> state.map(before -> new LoadState(done, total)));
  }

  public Library library() {
    return current.get().library();
  }

  public void replace(Library library) {
    current.set(snapshot(library));
    loading.set(Optional.empty());
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
