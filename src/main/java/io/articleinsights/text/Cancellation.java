package io.articleinsights.text;

import java.util.concurrent.CancellationException;

/**
 * Lets long work end early: whoever has lost patience interrupts its thread, and the work, which
 * asks in every loop that may take long, ends soon after.
 */
public final class Cancellation {

  private Cancellation() {}

  /**
   * Costs about as much as reading a field.
   *
   * @throws CancellationException if the thread was interrupted; it stays so
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the work was stopped");
    }
  }
}
