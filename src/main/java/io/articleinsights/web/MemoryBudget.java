package io.articleinsights.web;

import io.articleinsights.web.problem.RequestProblem;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The heap that texts which are analysed side by side may take together. A text that could never
 * fit is refused at once; one that fits later waits, however many threads are free.
 */
public final class MemoryBudget {

  /**
   * Bytes of heap for each byte that is sent: the text, what is found in it, and an answer of eight
   * times its size. A text of 2 MB passed in a heap of 88 MB at the edge and in 100 MB at ease, 25
   * MB of which are the service's own: 32 to 38 bytes; the rest is room to breathe.
   */
  static final int HEAP_FOR_A_BYTE = 45;

  private static final int PERMIT = 1024;

  private final int permits;
  private final Semaphore free;

  /**
   * @param bytes of heap; more than two terabytes count as two
   */
  public MemoryBudget(long bytes) {
    this.permits = (int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes / PERMIT));
    this.free = new Semaphore(permits, true);
  }

  /**
   * Refuses a body that is too large for the memory there is.
   *
   * @throws RequestProblem 413 that names the size that would do
   */
  void admit(int bytes) {
    if (permits(bytes) > permits) {
      throw RequestProblem.tooLarge(
          "A text of "
              + bytes
              + " bytes needs more memory than this server gives to analyses; at most "
              + (long) permits * PERMIT / HEAP_FOR_A_BYTE
              + " bytes fit.");
    }
  }

  /** Does some work when there is room for what it needs. */
  <T> T within(int bytes, Supplier<T> work) {
    int needed = permits(bytes);
    try {
      free.acquire(needed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw RequestProblem.overloaded("The text waited too long for memory; try again shortly.");
    }
    try {
      return work.get();
    } finally {
      free.release(needed);
    }
  }

  private static int permits(int bytes) {
    return (int) Math.min(Integer.MAX_VALUE, (long) bytes * HEAP_FOR_A_BYTE / PERMIT + 1);
  }
}
