package io.articleinsights.analysis;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Whoever interrupts an analysis ends it. */
class CancellationTest {

  private static Analysis analyze(String text) {
    return new ArticleAnalyzer()
        .analyze(new ArticleReader().read(text, Format.PLAIN_TEXT, Optional.empty()));
  }

  @Test
  void anInterruptedThreadDoesNotEvenBegin() {
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> analyze("It rained."));
    assertTrue(Thread.interrupted(), "the interruption is left to whoever owns the thread");
  }

  @Test
  void workUnderWayEnds() throws Exception {
    FutureTask<Analysis> work =
        new FutureTask<>(
            () -> analyze("“It rained,” Ann Carter said of the day. ".repeat(250_000)));
    Thread thread = new Thread(work);
    thread.start();
    Thread.sleep(50);
    thread.interrupt();
    ExecutionException end = assertThrows(ExecutionException.class, work::get);
    assertInstanceOf(CancellationException.class, end.getCause());
  }
}
