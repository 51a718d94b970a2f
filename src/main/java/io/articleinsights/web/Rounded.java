package io.articleinsights.web;

import java.util.Map;
import java.util.TreeMap;

/** Numbers as they are shown: four decimals are more than any of them is good for. */
final class Rounded {

  private static final double STEPS = 10_000;

  private Rounded() {}

  static double of(double value) {
    return Math.round(value * STEPS) / STEPS;
  }

  static Map<String, Double> of(Map<String, Double> values) {
    Map<String, Double> rounded = new TreeMap<>();
    values.forEach((name, value) -> rounded.put(name, of(value)));
    return rounded;
  }
}
