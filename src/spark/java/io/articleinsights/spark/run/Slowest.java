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
    return slowest.nanos() == 0;
  }

  @Override
  public AccumulatorV2<Timing, Timing> copy() {
    Slowest copy = new Slowest();
    copy.slowest = slowest;
    return copy;
  }

  @Override
  public void reset() {
    slowest = NONE;
  }

  @Override
  public void add(Timing timing) {
    if (timing.nanos() > slowest.nanos()) {
      slowest = timing;
    }
  }

  @Override
  public void merge(AccumulatorV2<Timing, Timing> other) {
    add(other.value());
  }

  @Override
  public Timing value() {
    return slowest;
  }
}
