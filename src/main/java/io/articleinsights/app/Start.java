package io.articleinsights.app;

import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryLoader;
import io.articleinsights.library.Rejection;
import io.articleinsights.web.cache.CurrentLibrary;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * Loads the library and says so: a small one before the first request, a large one while the
 * service already tells how far it has come.
 */
@Singleton
final class Start {

  private static final Logger LOG = Logger.getLogger(Start.class);

  private final CurrentLibrary served;
  private final LibraryLoader loader;
  private final ArticlesConfig config;
  private final CompletableFuture<Library> loaded = new CompletableFuture<>();

  Start(CurrentLibrary served, LibraryLoader loader, ArticlesConfig config) {
    this.served = served;
    this.loader = loader;
    this.config = config;
  }

  /** The library, as soon as it is served. */
  CompletionStage<Library> loaded() {
    return loaded;
  }

  void begin(@Observes StartupEvent start) {
    if (served.loading().isPresent()) {
      Thread thread = new Thread(this::load, "library-load");
      thread.setDaemon(true);
      thread.start();
    } else {
      tell(served.library());
    }
  }

  private void load() {
    LoadLog log = new LoadLog();
    try {
      Library library =
          loader.load(
              Path.of(config.location()),
              (done, total) -> {
                served.advanced(done, total);
                log.advanced(done, total);
              });
      served.replace(library);
      tell(library);
      library.prepare();
    } catch (RuntimeException | OutOfMemoryError fault) {
      LOG.error("The library could not be loaded; nothing is served.", fault);
    }
  }

  private void tell(Library library) {
    for (Rejection rejection : library.rejections()) {
      LOG.warnf("%s was not loaded: %s", rejection.fileName(), rejection.reason());
    }
    LOG.infof(
        "Loaded %d article(s) from %s in %d ms.",
        library.articles().size(), config.location(), library.loadTime().toMillis());
    loaded.complete(library);
  }
}
