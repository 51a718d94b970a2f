package io.articleinsights.bench;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.library.LibraryLoader;
import io.articleinsights.library.LiveLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/**
 * Prints what a folder of articles costs to load: time on one core and on all, heap that it keeps
 * beside the UTF-8 size of its texts, and the time from a changed file to the library that has the
 * change. The file is changed in place and put back. {@link LibraryReads} has the times of answers.
 */
public final class LibraryTable {

  private static final int CHANGES = 20;

  private LibraryTable() {}

  /**
   * @param args the folder; "all" after it leaves the load on one core out
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    boolean alsoOnOneCore = args.length < 2;
    LibraryLoader loader = new LibraryLoader(new ArticleReader(), new ArticleAnalyzer());
    load(loader, Path.of("seeds"), 1);
    long before = usedHeap();
    int cores = Runtime.getRuntime().availableProcessors();
    Library library = load(loader, folder, cores);
    double heap = (usedHeap() - before) / 1e6;
    double text = bytes(library) / 1e6;
    double all = library.loadTime().toNanos() / 1e9;
    System.out.printf("articles            %,d%n", library.articles().size());
    System.out.printf("text                %.2f MB%n", text);
    System.out.printf(
        "heap                %.2f MB, %.2f bytes a byte of text%n", heap, heap / text);
    System.out.printf("load, %d cores       %.2f s, %.2f MB/s%n", cores, all, text / all);
    change(loader, library);
    if (alsoOnOneCore) {
      double one = load(loader, folder, 1).loadTime().toNanos() / 1e9;
      System.out.printf(
          "load, 1 core        %.2f s; all cores at %.0f %% of their throughput%n",
          one, 100 * one / all / cores);
    }
  }

  private static Library load(LibraryLoader loader, Path folder, int cores)
      throws InterruptedException, ExecutionException {
    ForkJoinPool pool = new ForkJoinPool(cores);
    try {
      return pool.submit(() -> loader.load(folder)).get();
    } finally {
      pool.shutdown();
    }
  }

  private static long bytes(Library library) {
    return library.articles().stream()
        .mapToLong(article -> Corpus.utf8Length(article.stored().article().text()))
        .sum();
  }

  private static void change(LibraryLoader loader, Library library) throws IOException {
    LiveLibrary live = new LiveLibrary(loader, library);
    settle(live);
    long[] nanos = new long[CHANGES];
    for (int turn = 0; turn < CHANGES; turn++) {
      int number = (int) ((long) turn * library.articles().size() / CHANGES);
      nanos[turn] = change(live, library.articles().get(number));
    }
    java.util.Arrays.sort(nanos);
    System.out.printf(
        "a changed file      %.1f ms (median), %.1f ms (most) for the look that takes it over%n",
        nanos[CHANGES / 2] / 1e6, nanos[CHANGES - 1] / 1e6);
  }

  private static long change(LiveLibrary live, LibraryArticle article) throws IOException {
    Path file = live.current().location().resolve(article.fileName());
    byte[] whole = Files.readAllBytes(file);
    try {
      Files.writeString(file, article.stored().article().text() + "\n\nIt rained in Elmton.\n");
      live.refresh();
      long begin = System.nanoTime();
      if (live.refresh().isEmpty()) {
        throw new IllegalStateException("the change of " + file + " was not taken over");
      }
      return System.nanoTime() - begin;
    } finally {
      Files.write(file, whole);
      settle(live);
    }
  }

  /** Two looks see the same files; then what is there counts. */
  private static void settle(LiveLibrary live) {
    live.refresh();
    live.refresh();
    live.refresh();
  }

  private static long usedHeap() {
    for (int round = 0; round < 4; round++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
