package io.articleinsights.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {

  @Test
  void isMadeOnceHoweverManyAsk() {
    AtomicInteger made = new AtomicInteger();
    Once<Integer> once = new Once<>(made::incrementAndGet);
    assertEquals(100, IntStream.range(0, 100).parallel().map(asked -> once.get()).sum());
    assertEquals(1, made.get());
  }

  @Test
  void isTriedAgainAfterAFailure() {
    AtomicInteger tries = new AtomicInteger();
    Once<Integer> once = new Once<>(() -> 6 / tries.getAndIncrement());
    assertThrows(ArithmeticException.class, once::get);
    assertEquals(6, once.get());
  }

  @Test
  void letsGoOfWhatItWasMadeOf() throws InterruptedException {
    Watched watched = Watched.made();
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (watched.source().get() != null && Instant.now().isBefore(end)) {
      System.gc();
      Thread.sleep(10);
    }
    assertNull(watched.source().get(), "it is still held");
    assertEquals(7, watched.once().get());
  }

  private record Watched(Once<Integer> once, WeakReference<Dear> source) {

    static Watched made() {
      Dear dear = new Dear();
      Once<Integer> once = new Once<>(dear);
      assertEquals(7, once.get());
      return new Watched(once, new WeakReference<>(dear));
    }
  }

  private static final class Dear implements Supplier<Integer> {

    @Override
    public Integer get() {
      return 7;
    }
  }
}
