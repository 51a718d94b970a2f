package io.articleinsights.bench;

import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/**
 * Prints what it costs to read web pages of 100 KB, 1 MB and 10 MB of every shape, in megabytes
 * (10^6 bytes) a second of one thread's processor time, median of the runs: the whole, and in
 * brackets jsoup's parsing alone, measured in turns with it, which no reader built on jsoup can
 * undercut. Reading has to be linear: the megabytes a second must not fall as a page grows.
 */
public final class PageScaling {

  private static final int[] LENGTHS = {100_000, 1_000_000, 10_000_000};
  private static final long WORK_EACH = 20_000_000;
  private static final long WARM_UP = 20_000_000;

  private final ArticleReader reader = new ArticleReader();

  private PageScaling() {}

  public static void main(String[] args) {
    PageScaling scaling = new PageScaling();
    scaling.warmUp();
    System.out.println("| page | 100 KB | 1 MB | 10 MB |");
    System.out.println("|---|---:|---:|---:|");
    for (PageShape shape : PageShape.values()) {
      StringBuilder row = new StringBuilder("| " + shape.title());
      for (int length : LENGTHS) {
        row.append(" | ").append(scaling.cell(shape.page(length)));
      }
      System.out.println(row.append(" |"));
    }
  }

  private void warmUp() {
    for (PageShape shape : PageShape.values()) {
      String page = shape.page(LENGTHS[0]);
      for (int run = 0; run < WARM_UP / LENGTHS[0]; run++) {
        reader.read(page, Format.HTML);
      }
    }
  }

  private String cell(String page) {
    long[] whole = new long[(int) Math.max(3, WORK_EACH / page.length())];
    long[] parsing = new long[whole.length];
    for (int run = 0; run < whole.length; run++) {
      parsing[run] = nanos(() -> Jsoup.parse(page));
      whole[run] = nanos(() -> reader.read(page, Format.HTML));
    }
    return "%,.1f (%,.1f)".formatted(rate(page, whole), rate(page, parsing));
  }

  /** Megabytes a second. */
  private static double rate(String page, long[] times) {
    Arrays.sort(times);
    return page.length() * 1e3 / Math.max(1, times[times.length / 2]);
  }

  private static long nanos(Supplier<?> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    if (work.get() == null) {
      throw new IllegalStateException("nothing was read");
    }
    return threads.getCurrentThreadCpuTime() - begin;
  }
}
