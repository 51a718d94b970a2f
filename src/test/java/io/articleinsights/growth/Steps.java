package io.articleinsights.growth;

/** Counts the steps of classes that a {@link CountingClassLoader} has loaded. For one thread. */
public final class Steps {

  private static long taken;

  private Steps() {}

  /** Called at the start of each method and at each turn of each loop. */
  public static void one() {
    taken++;
  }

  /** How many steps were taken so far. */
  public static long taken() {
    return taken;
  }
}
