package io.articleinsights.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The library that is served now, and the way to the next one while the folder changes.
 *
 * <p>Readers take {@link #current()} once and have a snapshot that never changes under them. A
 * refresh loads aside what has changed and swaps the snapshot in one step. A change counts only
 * when it has come to rest, that is when two refreshes in a row see the same file: so a file that
 * is being written does not replace a good article, nor does one that is gone for a moment. A file
 * that is broken keeps its last good version and is reported; when the folder itself is gone,
 * everything is kept and the folder is reported.
 *
 * <p>Safe for use by many threads at once; refreshes run one after another.
 */
public final class LiveLibrary {

  private final LibraryLoader loader;
  private final Path folder;
  private final AtomicReference<Library> current;
  private Map<String, Entry> entries = new TreeMap<>();
  private Map<String, Stamp> seen = new HashMap<>();
  private boolean settling;

  /**
   * @param loaded what is served until the first change
   */
  public LiveLibrary(LibraryLoader loader, Library loaded) {
    this.loader = Objects.requireNonNull(loader);
    this.folder = loaded.location();
    this.current = new AtomicReference<>(loaded);
    loaded.files().forEach(file -> entries.put(file.name(), Entry.served(file)));
    loaded.rejections().stream()
        .filter(rejection -> !rejection.fileName().equals(folder.toString()))
        .forEach(rejection -> entries.put(rejection.fileName(), Entry.refused(rejection)));
  }

  /** The snapshot that is served now. */
  public Library current() {
    return current.get();
  }

  /** Whether the last refresh saw a change that has not come to rest. */
  public synchronized boolean isSettling() {
    return settling;
  }

  /** Looks at the folder once; gives the new snapshot when there is one. */
  public synchronized Optional<Library> refresh() {
    long begin = System.nanoTime();
    List<Rejection> rejections = new ArrayList<>();
    settling = false;
    try {
      update();
    } catch (IOException problem) {
      rejections.add(LibraryLoader.folderProblem(folder, problem));
    }
    entries.values().forEach(entry -> entry.problem().ifPresent(rejections::add));
    return swap(rejections, begin);
  }

  private void update() throws IOException {
    String generation = loader.generation(folder);
    Map<String, Entry> next = new TreeMap<>(entries);
    Map<String, Stamp> stamps = new HashMap<>();
    for (FolderFile file : loader.articleFiles(folder)) {
      stamps.put(file.name(), file.stamp());
      Entry known = entries.getOrDefault(file.name(), Entry.UNKNOWN);
      Entry entry = consider(file, known);
      // Hardly any has changed, and to put one costs more than to look.
      if (entry != known || entry == Entry.UNKNOWN) {
        next.put(file.name(), entry);
      }
    }
    dropVanished(next, stamps);
    seen = stamps;
    if (loader.generation(folder).equals(generation)) {
      entries = next;
    } else {
      // Half of what was read belongs to the files of before.
      settling = true;
    }
  }

  private Entry consider(FolderFile file, Entry entry) {
    Stamp stamp = file.stamp();
    if (entry.isUpToDate(stamp)) {
      return entry;
    }
    if (!stamp.equals(seen.get(file.name()))) {
      settling = true;
      return entry;
    }
    Instant reading = Instant.now();
    Attempt attempt = loader.attempt(file.path(), entry.served());
    if (loader.stamp(file.path()).orElse(Stamp.NONE).equals(stamp)) {
      return entry.after(attempt, stamp, stamp.isReliableWhenReadAt(reading));
    }
    settling = true;
    return entry;
  }

  /** A file must be missing twice before its article goes. */
  private void dropVanished(Map<String, Entry> next, Map<String, Stamp> stamps) {
    for (String name : entries.keySet()) {
      if (!stamps.containsKey(name)) {
        settling |= seen.containsKey(name);
        next.computeIfPresent(name, (same, entry) -> seen.containsKey(same) ? entry : null);
      }
    }
  }

  private Optional<Library> swap(List<Rejection> rejections, long begin) {
    List<LoadedFile> files =
        entries.values().stream().flatMap(entry -> entry.served().stream()).toList();
    Library served = current.get();
    if (files.equals(served.files()) && rejections.equals(served.rejections())) {
      return Optional.empty();
    }
    Library next = loader.library(folder, files, loader.update(served, files), rejections, begin);
    current.set(next);
    return Optional.of(next);
  }

  /**
   * What is known of a file.
   *
   * @param served its last good version
   * @param problem what is wrong with the present one
   * @param stamp of the version that was read last; empty when that stamp proves nothing
   */
  private record Entry(
      Optional<LoadedFile> served, Optional<Rejection> problem, Optional<Stamp> stamp) {

    static final Entry UNKNOWN = new Entry(Optional.empty(), Optional.empty(), Optional.empty());

    static Entry served(LoadedFile file) {
      return new Entry(Optional.of(file), Optional.empty(), Optional.empty());
    }

    static Entry refused(Rejection rejection) {
      return new Entry(Optional.empty(), Optional.of(rejection), Optional.empty());
    }

    boolean isUpToDate(Stamp now) {
      return stamp.isPresent() && stamp.get().equals(now);
    }

    Entry after(Attempt attempt, Stamp read, boolean reliable) {
      Optional<Stamp> proof = reliable ? Optional.of(read) : Optional.empty();
      if (attempt.loaded().isPresent() || served.isEmpty()) {
        return new Entry(attempt.loaded(), attempt.rejection(), proof);
      }
      return new Entry(served, attempt.rejection().map(Entry::serving), proof);
    }

    private static Rejection serving(Rejection rejection) {
      return new Rejection(
          rejection.fileName(), rejection.reason() + "; its last good version is served");
    }
  }
}
