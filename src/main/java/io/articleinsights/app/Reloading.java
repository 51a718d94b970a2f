package io.articleinsights.app;

import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryLoader;
import io.articleinsights.library.LibraryUpdates;
import io.articleinsights.library.LiveLibrary;
import io.articleinsights.library.Rejection;
import io.articleinsights.web.cache.CurrentLibrary;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;

/** Serves another library when the folder has changed, if it is told to. */
@Singleton
final class Reloading implements LibraryUpdates.Listener {

  private static final Logger LOG = Logger.getLogger(Reloading.class);

  private final CurrentLibrary served;
  private final Start start;
  private final LibraryLoader loader;
  private final ArticlesConfig config;
  private final LongAdder swaps = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private volatile Instant loadedAt = Instant.now();
  private Optional<LibraryUpdates> updates = Optional.empty();

  Reloading(CurrentLibrary served, Start start, LibraryLoader loader, ArticlesConfig config) {
    this.served = served;
    this.start = start;
    this.loader = loader;
    this.config = config;
  }

  /** Nothing is looked at again before it has been loaded. */
  void begin(@Observes StartupEvent event) {
    start.loaded().thenAccept(this::begin);
  }

  private synchronized void begin(Library library) {
    loadedAt = Instant.now();
    LiveLibrary live = new LiveLibrary(loader, library);
    updates =
        switch (config.reload()) {
          case OFF -> Optional.empty();
          case WATCH -> Optional.of(LibraryUpdates.watching(live, config.reloadInterval(), this));
          case INTERVAL ->
              Optional.of(LibraryUpdates.everyInterval(live, config.reloadInterval(), this));
        };
  }

  @Override
  public void swapped(Library library) {
    served.replace(library);
    loadedAt = Instant.now();
    swaps.increment();
    LOG.infof(
        "Reloaded %s in %d ms: %d article(s), version %s.",
        config.location(),
        library.loadTime().toMillis(),
        library.articles().size(),
        library.version());
    for (Rejection rejection : library.rejections()) {
      LOG.warnf("%s: %s", rejection.fileName(), rejection.reason());
    }
    library.prepare();
  }

  @Override
  public void failed(RuntimeException fault) {
    failures.increment();
    LOG.error("Looking for changed articles failed; the present ones are served.", fault);
  }

  /** How often other articles were taken over. */
  long swaps() {
    return swaps.sum();
  }

  /** How often looking for changes failed as a whole. */
  long failures() {
    return failures.sum();
  }

  long loadedAtEpochSecond() {
    return loadedAt.getEpochSecond();
  }

  synchronized void end(@Observes ShutdownEvent stop) {
    updates.ifPresent(LibraryUpdates::close);
  }
}
