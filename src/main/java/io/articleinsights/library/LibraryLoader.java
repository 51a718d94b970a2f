package io.articleinsights.library;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Front door of this package: reads a folder into a library.
 *
 * <p>Files whose names end in {@code .txt}, {@code .md}, {@code .html} or {@code .htm} are read in
 * the order of their names, as UTF-8, or in the encoding that a byte order mark or a page tells;
 * links are followed. Other files, hidden files and folders are left alone. A file that cannot
 * become an article is reported and takes no other one down.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class LibraryLoader {

  /** Largest file that is read unless another limit is given: 16 MiB. */
  public static final int LARGEST_FILE = 16 << 20;

  /** So few files are loaded before a second thread would have woken up. */
  private static final int WORTH_A_THREAD = 16;

  /** So many files together are dealt with by one thread at most, as a part of the index. */
  private static final int MOST_IN_A_BATCH = 256;

  /** With so many batches for each processor no one has long to wait for the last of another. */
  private static final int BATCHES_A_PROCESSOR = 16;

  private final FileAccess files;
  private final FileLoader loader;
  private final AnalysisCache analyses;

  public LibraryLoader(ArticleReader reader, ArticleAnalyzer analyzer) {
    this(reader, analyzer, LARGEST_FILE);
  }

  /**
   * @param largestFile in bytes; a larger file is reported and not loaded
   */
  public LibraryLoader(ArticleReader reader, ArticleAnalyzer analyzer, int largestFile) {
    this(reader, analyzer, largestFile, FileAccess.DISK);
  }

  LibraryLoader(ArticleReader reader, ArticleAnalyzer analyzer, int largestFile, FileAccess files) {
    if (largestFile < 1 || largestFile == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("not a limit for files: " + largestFile + " bytes");
    }
    this.files = Objects.requireNonNull(files);
    this.analyses = new AnalysisCache(analyzer);
    this.loader = new FileLoader(reader, analyzer, files, largestFile, analyses);
  }

  /** Number of files that would be loaded; 0 when the folder cannot be read. */
  public int count(Path folder) {
    try {
      return articleFiles(folder).size();
    } catch (IOException unreadable) {
      // To be reported when it is loaded.
      return 0;
    }
  }

  /** The library of a folder from which nothing has been loaded yet. */
  public Library none(Path folder) {
    return library(
        folder, List.of(), LibraryIndex.of(List.of(), List.of()), List.of(), System.nanoTime());
  }

  /** Loads every article of a folder; what cannot be loaded is reported, never thrown. */
  public Library load(Path folder) {
    return load(folder, (done, total) -> {});
  }

  /** Loads every article of a folder and says how far it has come. */
  public Library load(Path folder, LoadProgress progress) {
    long begin = System.nanoTime();
    List<FolderFile> found = List.of();
    List<Rejection> rejections = new ArrayList<>();
    try {
      found = articleFiles(folder);
    } catch (IOException problem) {
      rejections.add(folderProblem(folder, problem));
    }
    List<Batch> batches = batches(found.stream().map(FolderFile::path).toList(), progress);
    List<LoadedFile> loaded = new ArrayList<>();
    for (Batch batch : batches) {
      for (Attempt attempt : batch.attempts()) {
        attempt.loaded().ifPresent(loaded::add);
        attempt.rejection().ifPresent(rejections::add);
      }
    }
    if (batches.size() > 1) {
      // What was at hand for the index holds much more than what is made again when asked for.
      analyses.clear();
    }
    LibraryIndex index =
        LibraryIndex.of(
            batches.stream().map(Batch::part).toList(),
            found.stream().map(FolderFile::name).toList());
    return library(folder, loaded, index, rejections, begin);
  }

  Library library(
      Path folder,
      List<LoadedFile> loaded,
      LibraryIndex index,
      List<Rejection> rejections,
      long begin) {
    Duration time = Duration.ofNanos(System.nanoTime() - begin);
    return new Library(folder, loaded, index, analyses, rejections, time);
  }

  /** The index of a library after a change of its files. */
  LibraryIndex update(Library served, List<LoadedFile> files) {
    return served.index().update(served.files(), files, analyses);
  }

  /** What came of some files that lie side by side, and the index of those that were loaded. */
  private record Batch(List<Attempt> attempts, LibraryIndex.Part part) {}

  /** Articles do not know each other, so that any number of threads gives the same library. */
  private List<Batch> batches(List<Path> paths, LoadProgress progress) {
    AtomicInteger done = new AtomicInteger();
    int size = batchSize(paths.size());
    IntStream starts = IntStream.iterate(0, start -> start < paths.size(), start -> start + size);
    int[] all = starts.toArray();
    IntStream stream = all.length > 1 ? IntStream.of(all).parallel() : IntStream.of(all);
    return stream
        .mapToObj(
            start -> batch(paths, start, Math.min(start + size, paths.size()), done, progress))
        .toList();
  }

  private static int batchSize(int paths) {
    int batches = Runtime.getRuntime().availableProcessors() * BATCHES_A_PROCESSOR;
    return Math.min(MOST_IN_A_BATCH, Math.max(WORTH_A_THREAD, paths / batches));
  }

  private Batch batch(
      List<Path> paths, int from, int to, AtomicInteger done, LoadProgress progress) {
    List<Attempt> attempts = new ArrayList<>(to - from);
    LibraryIndex.Builder part = new LibraryIndex.Builder(analyses);
    for (int number = from; number < to; number++) {
      Attempt attempt = attempt(paths.get(number), Optional.empty());
      attempts.add(attempt);
      if (attempt.loaded().isPresent()) {
        part.add(number, attempt.loaded().get());
      }
      progress.advanced(done.incrementAndGet(), paths.size());
    }
    return new Batch(attempts, part.build());
  }

  Attempt attempt(Path file, Optional<LoadedFile> known) {
    try {
      return Attempt.of(loader.load(file, known));
    } catch (RefusedFileException refused) {
      return Attempt.of(new Rejection(file.getFileName().toString(), refused.getMessage()));
    }
  }

  /** The files of a folder that should be articles, in the order of their names. */
  List<FolderFile> articleFiles(Path folder) throws IOException {
    return files.list(folder).stream()
        .flatMap(path -> articleFile(path).stream())
        .sorted(Comparator.comparing(FolderFile::name))
        .toList();
  }

  private Optional<FolderFile> articleFile(Path path) {
    String name = path.getFileName().toString();
    if (name.startsWith(".") || Format.ofFileName(name).isEmpty()) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes attributes = files.attributes(path);
      return attributes.isDirectory()
          ? Optional.empty()
          : Optional.of(new FolderFile(path, name, Stamp.of(attributes)));
    } catch (IOException unreadable) {
      // To be reported when it is read.
      return Optional.of(new FolderFile(path, name, Stamp.NONE));
    }
  }

  /** What tells, without reading it, whether a file has changed; empty when it cannot be asked. */
  Optional<Stamp> stamp(Path file) {
    try {
      return Optional.of(Stamp.of(files.attributes(file)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Which of the generations of a folder is in place. Kubernetes swaps all files of a ConfigMap at
   * once, by a link named {@code ..data}; deployments swap whole folders by a link of their own.
   */
  String generation(Path folder) {
    return resolved(folder) + "|" + resolved(folder.resolve("..data"));
  }

  private String resolved(Path path) {
    try {
      return files.resolve(path).toString();
    } catch (IOException absent) {
      return "";
    }
  }

  static Rejection folderProblem(Path folder, IOException problem) {
    String reason =
        problem instanceof NoSuchFileException
            ? "the folder does not exist"
            : problem instanceof NotDirectoryException
                ? "it is not a folder"
                : FileLoader.reason(problem);
    return new Rejection(folder.toString(), reason);
  }
}
