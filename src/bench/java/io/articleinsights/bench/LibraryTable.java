package io.articleinsights.bench;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryArticle;
import io.articleinsights.library.LibraryLoader;
import io.articleinsights.library.LiveLibrary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Prints what a folder of articles costs to load: time on all cores, heap that it keeps beside the
 * UTF-8 size of its texts, and the time from a changed file to the library that has the change. The
 * file is changed in place and put back. Then the table of {@link LibraryAnswers}.
 *
 * <p>What of the load is not done side by side is told in processor time, so that a machine that is
 * busy with other things tells the same.
 */
public final class LibraryTable {

  private static final int CHANGES = 20;

  /** How often each kind of read is made. */
  private static final int ANSWERS = 300;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LibraryTable() {}

  /**
   * @param args the folder; "one" after it also loads it on one core
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    LibraryLoader loader = new LibraryLoader(new ArticleReader(), new ArticleAnalyzer());
    load(loader, Path.of("seeds"), 1, false);
    long before = usedHeap();
    int cores = Runtime.getRuntime().availableProcessors();
    Library library = load(loader, folder, cores, true);
    double heap = (usedHeap() - before) / 1e6;
    double text = bytes(library) / 1e6;
    double all = library.loadTime().toNanos() / 1e9;
    System.out.printf("articles            %,d%n", library.articles().size());
    System.out.printf("text                %.2f MB%n", text);
    System.out.printf(
        "heap                %.2f MB, %.2f bytes a byte of text%n", heap, heap / text);
    library.prepare();
    double prepared = (usedHeap() - before) / 1e6;
    System.out.printf(
        "  with what is prepared  %.2f MB, %.2f bytes a byte of text%n", prepared, prepared / text);
    System.out.printf("load, %d cores       %.2f s, %.2f MB/s%n", cores, all, text / all);
    change(loader, library);
    new LibraryAnswers(library, ANSWERS, "").run();
    if (args.length > 1) {
      double one = load(loader, folder, 1, false).loadTime().toNanos() / 1e9;
      System.out.printf(
          "load, 1 core        %.2f s; all cores at %.0f %% of their throughput%n",
          one, 100 * one / all / cores);
    }
  }

  private static Library load(LibraryLoader loader, Path folder, int cores, boolean told)
      throws InterruptedException, ExecutionException {
    List<Thread> workers = new CopyOnWriteArrayList<>();
    ForkJoinPool pool =
        new ForkJoinPool(
            cores,
            of -> {
              ForkJoinWorkerThread worker =
                  ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(of);
              workers.add(worker);
              return worker;
            },
            null,
            false);
    AtomicLong sideBySide = new AtomicLong();
    try {
      Library library =
          pool.submit(
                  () ->
                      loader.load(
                          folder,
                          (done, total) -> {
                            if (done == total) {
                              sideBySide.set(processorTime(workers));
                            }
                          }))
              .get();
      if (told) {
        tell(sideBySide.get() / 1e9, processorTime(workers) / 1e9, cores);
      }
      return library;
    } finally {
      pool.shutdown();
    }
  }

  /** Of all threads; garbage collection and compilation have their own. */
  private static long processorTime(List<Thread> workers) {
    return workers.stream().mapToLong(worker -> THREADS.getThreadCpuTime(worker.getId())).sum();
  }

  private static void tell(double files, double all, int cores) {
    System.out.printf(
        "load                %.1f s of processor time, %.2f s after the last file; if those are one"
            + " thread's, all cores work at %.0f %% of their throughput%n",
        all, all - files, 100 * all / (files + cores * (all - files)));
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
    long[] processor = new long[CHANGES];
    for (int turn = -CHANGES; turn < CHANGES; turn++) {
      int number = (int) ((long) Math.abs(turn) * library.articles().size() / (CHANGES + 1));
      Look look = change(live, library.articles().get(number));
      if (turn >= 0) {
        nanos[turn] = look.nanos();
        processor[turn] = look.processor();
      }
    }
    Arrays.sort(nanos);
    Arrays.sort(processor);
    System.out.printf(
        "a changed file      %.1f ms (median), %.1f ms (most) for the look that takes it over;"
            + " processor time of a look %.1f ms (median), %.1f ms (most)%n",
        nanos[CHANGES / 2] / 1e6,
        nanos[CHANGES - 1] / 1e6,
        processor[CHANGES / 2] / 1e6,
        processor[CHANGES - 1] / 1e6);
  }

  /** How long a look took, and of that its thread's processor time. */
  private record Look(long nanos, long processor) {}

  private static Look change(LiveLibrary live, LibraryArticle article) throws IOException {
    Path file = live.current().location().resolve(article.fileName());
    byte[] whole = Files.readAllBytes(file);
    try {
      Files.writeString(file, article.stored().article().text() + "\n\nIt rained in Elmton.\n");
      live.refresh();
      long begin = System.nanoTime();
      long processor = THREADS.getCurrentThreadCpuTime();
      if (live.refresh().isEmpty()) {
        throw new IllegalStateException("the change of " + file + " was not taken over");
      }
      return new Look(
          System.nanoTime() - begin, THREADS.getCurrentThreadCpuTime() - processor);
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
