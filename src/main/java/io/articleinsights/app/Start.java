package io.articleinsights.app;

import io.articleinsights.library.Library;
import io.articleinsights.library.Rejection;
import io.articleinsights.web.cache.CurrentLibrary;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Loads the library before the first request and says so. */
final class Start {

  private static final Logger LOG = Logger.getLogger(Start.class);

  void load(@Observes StartupEvent start, CurrentLibrary shelf, ArticlesConfig config) {
    Library library = shelf.library();
    for (Rejection rejection : library.rejections()) {
      LOG.warnf("%s was not loaded: %s", rejection.fileName(), rejection.reason());
    }
    LOG.infof(
        "Loaded %d article(s) from %s in %d ms.",
        library.articles().size(), config.location(), library.loadTime().toMillis());
  }
}
