package io.articleinsights.bench;

import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.library.Library;
import io.articleinsights.library.LibraryLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints what a library of 1, 100 and 10,000 articles costs: time to load it and heap it keeps after
 * garbage collection, beside the UTF-8 size of its texts.
 */
public final class LibraryCost {

  /** Megabytes of text below which the heap is not measured finely enough. */
  private static final double TELLING = 0.1;

  private LibraryCost() {}

  public static void main(String[] args) throws IOException {
    load(Corpus.configured(), 100);
    System.out.println("articles   text MB    load s   MB/s   heap MB   heap/text");
    for (int articles : new int[] {1, 100, 10_000}) {
      measure(Corpus.configured(), articles);
    }
  }

  private static void measure(Corpus corpus, int articles) throws IOException {
    long before = usedHeap();
    Measured measured = load(corpus, articles);
    double heap = (usedHeap() - before) / 1e6;
    double text = measured.bytes() / 1e6;
    double seconds = measured.library().loadTime().toNanos() / 1e9;
    System.out.printf(
        "%8d %9.3f %9.3f %6.2f %9.2f %11s%n",
        measured.library().articles().size(),
        text,
        seconds,
        text / seconds,
        heap,
        text < TELLING ? "too little" : "%.1f".formatted(heap / text));
  }

  private record Measured(Library library, long bytes) {}

  private static Measured load(Corpus corpus, int articles) throws IOException {
    Path folder = Files.createTempDirectory("library");
    try {
      long bytes = 0;
      for (int number = 1; number <= articles; number++) {
        String text = "Report number " + number + "\n\n" + corpus.text(number - 1);
        Files.writeString(folder.resolve("article-%05d.txt".formatted(number)), text);
        bytes += Corpus.utf8Length(text);
      }
      LibraryLoader loader = new LibraryLoader(new ArticleReader(), new ArticleAnalyzer());
      return new Measured(loader.load(folder), bytes);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }

  private static long usedHeap() {
    for (int round = 0; round < 4; round++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
