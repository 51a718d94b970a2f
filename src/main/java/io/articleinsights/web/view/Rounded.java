package io.articleinsights.web.view;

import java.util.Map;
import java.util.TreeMap;

/** Numbers as they are shown: four decimals are more than any of them is good for. */
public final class Rounded {

  private static final double STEPS = 10_000;

  private Rounded() {}

  public static double of(double value) {
    return Math.round(value * STEPS) / STEPS;
  }

  public static Map<String, Double> of(Map<String, Double> values) {
    Map<String, Double> rounded = new TreeMap<>();
    values.forEach((name, value) -> rounded.put(name, of(value)));
    return rounded;
  }
}
