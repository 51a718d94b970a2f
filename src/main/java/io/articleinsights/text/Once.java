package io.articleinsights.text;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and kept; what it was made of is let go. Safe
 * for use by many threads.
 */
public final class Once<T> {

  /** Guarded by this object once it is made. */
  private Supplier<T> source;

  private volatile Optional<T> value = Optional.empty();

  public Once(Supplier<T> source) {
    this.source = Objects.requireNonNull(source);
  }

  public static <T> Once<T> of(T value) {
    Once<T> once = new Once<>(() -> value);
    once.value = Optional.of(value);
    return once;
  }

  public T get() {
    Optional<T> made = value;
    return made.isPresent() ? made.get() : make();
  }

  private synchronized T make() {
    if (value.isEmpty()) {
      T made = source.get();
      source = () -> made;
      value = Optional.of(made);
    }
    return value.get();
  }
}
