package io.articleinsights.spark.run;

import java.io.Serializable;
import org.apache.spark.util.AccumulatorV2;

/** Remembers the record that took longest. */
final class Slowest extends AccumulatorV2<Slowest.Timing, Slowest.Timing> {

  private static final long serialVersionUID = 1;
  private static final Timing NONE = new Timing("", 0);

  /**
   * How long a record took.
   *
   * @param origin where the record is from
   */
  record Timing(String origin, long nanos) implements Serializable {}

  private Timing slowest = NONE;

  @Override
  public boolean isZero() {
    return value().nanos() == 0;
  }

  @Override
  public AccumulatorV2<Timing, Timing> copy() {
    Slowest copy = new Slowest();
    copy.slowest = value();
    return copy;
  }

  @Override
  public void reset() {
    slowest = NONE;
  }

  @Override
  public void add(Timing timing) {
    if (timing.nanos() > value().nanos()) {
      slowest = timing;
    }
  }

  @Override
  public void merge(AccumulatorV2<Timing, Timing> other) {
    add(other.value());
  }

  /**
   * Spark makes an accumulator known to the thread that reports while its own fields are still to
   * be read, so there may be none yet.
   */
  @Override
  public Timing value() {
    return slowest == null ? NONE : slowest;
  }
}
