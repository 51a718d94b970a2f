package io.articleinsights.library;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Refreshes a live library in the background until it is closed.
 *
 * <p>It looks at the folder at every interval. When it also watches, it looks as soon as the file
 * system tells of a change; the interval stays as the safety net, for not every file system tells.
 */
public final class LibraryUpdates implements AutoCloseable {

  /** How long a change must rest before the second look that makes it count. */
  private static final Duration REST = Duration.ofMillis(250);

  /** Hears of what the updates do, on their thread. */
  public interface Listener {

    /** Another snapshot is served from now on. */
    void swapped(Library library);

    /** A refresh failed; the snapshot of before is still served. */
    void failed(RuntimeException fault);
  }

  private final LiveLibrary library;
  private final Duration interval;
  private final boolean watching;
  private final Listener listener;
  private final Thread thread;
  private volatile boolean closed;

  private LibraryUpdates(
      LiveLibrary library, Duration interval, boolean watching, Listener listener) {
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("not an interval: " + interval);
    }
    this.library = Objects.requireNonNull(library);
    this.interval = interval;
    this.watching = watching;
    this.listener = Objects.requireNonNull(listener);
    this.thread = new Thread(this::run, "library-updates");
    this.thread.setDaemon(true);
  }

  /** Starts to look at the folder at every interval. */
  public static LibraryUpdates everyInterval(
      LiveLibrary library, Duration interval, Listener listener) {
    LibraryUpdates updates = new LibraryUpdates(library, interval, false, listener);
    updates.thread.start();
    return updates;
  }

  /** Starts to look at the folder when it changes, and at every interval. */
  public static LibraryUpdates watching(LiveLibrary library, Duration interval, Listener listener) {
    LibraryUpdates updates = new LibraryUpdates(library, interval, true, listener);
    updates.thread.start();
    return updates;
  }

  /** Stops; a refresh that is under way is still finished, but not waited for. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }

  private void run() {
    try {
      while (!closed) {
        awaitNextLook();
        look();
      }
    } catch (InterruptedException stop) {
      // Closed: nothing is left to do.
    }
  }

  private void look() {
    try {
      library.refresh().ifPresent(listener::swapped);
    } catch (RuntimeException fault) {
      listener.failed(fault);
    }
  }

  private void awaitNextLook() throws InterruptedException {
    boolean rest = library.isSettling() && REST.compareTo(interval) < 0;
    if (rest || !watching) {
      Thread.sleep((rest ? REST : interval).toMillis());
    } else {
      awaitChange();
    }
  }

  /** Waits for a change of the folder, but no longer than an interval. */
  private void awaitChange() throws InterruptedException {
    long deadline = System.nanoTime() + interval.toNanos();
    Path folder = library.current().location();
    try (WatchService watcher = folder.getFileSystem().newWatchService()) {
      folder.register(
          watcher,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_DELETE,
          StandardWatchEventKinds.ENTRY_MODIFY);
      // What changed between the last look and the registration would tell nobody.
      look();
      if (!library.isSettling()) {
        Optional<WatchKey> change =
            Optional.ofNullable(watcher.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS));
        change.ifPresent(WatchKey::cancel);
      }
    } catch (IOException
        | UnsupportedOperationException
        | ClosedWatchServiceException unwatchable) {
      // The folder is gone, or its file system does not tell: the interval has to do.
      TimeUnit.NANOSECONDS.sleep(deadline - System.nanoTime());
    }
  }
}
