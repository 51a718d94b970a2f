package io.articleinsights.bench;

import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Prints what it costs to read web pages of 100 KB, 1 MB and 10 MB of every shape: processor time
 * of one thread, median of the runs, and the megabytes (10^6 bytes) a second that this makes.
 * Reading has to be linear: the megabytes a second must not fall as a page grows.
 */
public final class PageScaling {

  private static final int[] LENGTHS = {100_000, 1_000_000, 10_000_000};
  private static final long WORK_EACH = 20_000_000;
  private static final long WARM_UP = 100_000_000;

  private final ArticleReader reader = new ArticleReader();

  private PageScaling() {}

  public static void main(String[] args) {
    PageScaling scaling = new PageScaling();
    scaling.median(PageShape.NEWS.page(LENGTHS[0]), WARM_UP);
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

  private String cell(String page) {
    double millis = median(page, WORK_EACH) / 1e6;
    return "%,.1f ms, %,.1f MB/s".formatted(millis, page.length() / 1e3 / millis);
  }

  private long median(String page, long work) {
    var threads = ManagementFactory.getThreadMXBean();
    long[] times = new long[(int) Math.max(3, work / page.length())];
    for (int run = 0; run < times.length; run++) {
      long begin = threads.getCurrentThreadCpuTime();
      if (reader.read(page, Format.HTML) == null) {
        throw new IllegalStateException("no article");
      }
      times[run] = threads.getCurrentThreadCpuTime() - begin;
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
