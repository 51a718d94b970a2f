package io.articleinsights.quote.construction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How often each construction was right, and what takes from it: the file of that name. */
final class Calibration {

  static final Calibration ENGLISH = load();

  private final Map<String, Double> shares;

  private Calibration(Map<String, Double> shares) {
    this.shares = Map.copyOf(shares);
  }

  /** The share of right finds under a label; every construction must have one. */
  double precision(String label) {
    Double share = shares.get(label);
    if (share == null) {
      throw new IllegalStateException("calibration.txt has no line for " + label);
    }
    return share;
  }

  private static Calibration load() {
    Map<String, Double> shares = new HashMap<>();
    try (InputStream in = Calibration.class.getResourceAsStream("calibration.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" +"))
          .forEach(fields -> shares.put(fields[0], Double.valueOf(fields[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Calibration(shares);
  }
}
