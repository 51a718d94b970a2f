package io.articleinsights.app;

import io.articleinsights.library.LoadProgress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Logs how far a load has come, every two seconds that it takes. */
final class LoadLog implements LoadProgress {

  private static final Logger LOG = Logger.getLogger(LoadLog.class);
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

  private final AtomicLong next = new AtomicLong(System.nanoTime() + PAUSE);

  @Override
  public void advanced(int done, int total) {
    long now = System.nanoTime();
    long due = next.get();
    if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
      LOG.infof("Loading: %d of %d files.", done, total);
    }
  }
}
